using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Search;

/// <summary>Knows which documents have the number that was typed, apart from those that only name it.</summary>
internal static class NumberedDocuments
{
    /// <summary>More documents of one number are not told apart by it.</summary>
    private const int Most = 100;

    /// <summary>The ids of the documents whose number is one of the units, whatever separates its parts; none where the dataset has no documents.</summary>
    public static async ValueTask<IReadOnlyList<string>> Named(IReading reading, Dataset dataset, IReadOnlyList<SearchUnit> units, CancellationToken cancellation)
    {
        if (dataset != Document.Dataset && dataset != Entry.Dataset || units.FirstOrDefault(unit => unit.IsNumber) is not { } number)
            return [];
        var symbol = Document.Dataset["symbol"];
        var digits = number.Tokens[0].Folded;
        var (query, _) = QueryCheck.Check(new DatasetQuery(Document.Dataset)
        {
            Search = SearchUnit.Side(number.Tokens, TextStream.Folded),
            // With the zero that many numbers below ten are written with, and without.
            Where = new Condition.Or([Starts(digits), Starts("0" + digits)]),
            Select = [new("id"), new(symbol.Name)],
            Page = new(Most),
        });
        var answer = await reading.Run(query!, cancellation);
        return [.. answer.Rows.Where(row => IsSame(row.Text(symbol))).Select(row => row.Text(Document.Dataset["id"])!)];

        Condition.Match Starts(string beginning) => new(new(symbol.Name), MatchKind.StartsWith, beginning);

        bool IsSame(string? text) => text is not null && Tokens.Of(text).Select(token => token.Folded).SequenceEqual(number.Tokens.Select(token => token.Folded));
    }
}
