using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Which words the rows of a dataset hold, and how many rows hold each; counted as rows go by.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, WordCount> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordCount> _exact = new(StringComparer.Ordinal);
    private readonly List<WordCount> _found = [];

    /// <summary>Every word: its folded form, its commonest form with marks, and the number of rows.</summary>
    public IEnumerable<KnownWord> Words() =>
        from word in _exact.Values
        where word.Rows > 0
        group word by word.Folded into forms
        let commonest = forms.OrderByDescending(form => form.Rows).ThenBy(form => form.Text, StringComparer.Ordinal).First()
        select new KnownWord(forms.Key.Text, commonest.Text, forms.Key.Rows);

    /// <summary>The words of a text, to be counted in every row that is searched for them.</summary>
    public WordCount[] Of(ReadOnlySpan<char> text)
    {
        _found.Clear();
        var reader = new TokenReader(text);
        while (reader.Read())
            _found.Add(Of(reader.Folded, reader.Exact));
        return [.. _found];
    }

    private WordCount Of(ReadOnlySpan<char> folded, ReadOnlySpan<char> exact)
    {
        var known = _exact.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(exact, out var word))
            return word;
        var bare = _folded.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!bare.TryGetValue(folded, out var without))
            bare[folded] = without = new(ServerWords.Fit(folded.ToString()), null);
        return known[exact] = new(ServerWords.Fit(exact.ToString()), without);
    }
}
