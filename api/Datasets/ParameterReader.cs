using System.Globalization;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>Reads the parameters of an address that are not columns, and says which cannot be read.</summary>
internal sealed class ParameterReader(IQueryCollection address, List<QueryProblem> problems)
{
    public bool Has(string name) => address.ContainsKey(name);

    /// <summary>The one value of a parameter.</summary>
    public string? Text(string name)
    {
        if (!address.TryGetValue(name, out var values))
            return null;
        if (values.Count > 1)
            Refuse(name, DoorWords.Once);
        return values[0] ?? "";
    }

    /// <summary>The names in a parameter, which may stand several times and join names with commas.</summary>
    public List<string> List(string name) =>
        [.. address[name].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    public int Number(string name, int otherwise)
    {
        if (Text(name) is not { } text)
            return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        Refuse(name, DoorWords.WholeNumber);
        return otherwise;
    }

    public bool Flag(string name, bool otherwise) => Text(name) is null ? otherwise : Word(name, "true", "false") == "true";

    public string Word(string name, params string[] known)
    {
        if (Text(name) is not { } text)
            return known[0];
        if (!known.Contains(text))
            Refuse(name, DoorWords.OneOf(known));
        return text;
    }

    /// <summary>What to search for; words without a letter or digit are a problem.</summary>
    public SearchNode? Search(string words)
    {
        if (words.Length > QueryLimits.TextLength)
        {
            problems.Add(QueryProblems.TooMany(new(QueryParameters.Words), new("ký tự trong một đoạn chữ", "characters in one text"), QueryLimits.TextLength, new("Tìm với ít từ hơn.", "Search for fewer words.")));
            return null;
        }

        var search = SearchText.Read(words);
        if (search is null)
            problems.Add(QueryProblems.NoWords(new(QueryParameters.Words)));
        return search;
    }

    public void Refuse(string name, Wording fix)
    {
        var problem = DoorWords.Unread(name, fix);
        if (!problems.Contains(problem))
            problems.Add(problem);
    }
}
