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

    private static readonly Column Symbol = Document.Dataset["symbol"];

    /// <summary>
    /// The ids of the documents whose number is in the first unit that has one, whatever separates its parts; where there are none,
    /// of those whose number begins so. None where the dataset has no documents.
    /// </summary>
    public static async ValueTask<IReadOnlyList<string>> Named(IReading reading, Dataset dataset, IEnumerable<SearchUnit> units, CancellationToken cancellation)
    {
        if (dataset != Document.Dataset && dataset != Entry.Dataset || units.FirstOrDefault(unit => unit.Numbers.Count > 0) is not { Numbers: var numbers })
            return [];
        var digits = numbers[0][0].Folded;
        var (query, _) = QueryCheck.Check(new DatasetQuery(Document.Dataset)
        {
            Search = new SearchNode.Some([.. numbers.Select(number => SearchUnit.Side(number, TextStream.Folded))]),
            // With the zero that many numbers below ten are written with, and without.
            Where = new Condition.Or([Starts(digits), Starts("0" + digits)]),
            Select = [new("id"), new(Symbol.Name)],
            Page = new(Most),
        });
        var rows = (await reading.Run(query!, cancellation)).Rows;
        var whole = Ids(rows, numbers, (symbol, number) => symbol.Count == number.Count);
        return whole.Count > 0 ? whole : Ids(rows, numbers, (symbol, number) => symbol.Count > number.Count);
    }

    private static Condition.Match Starts(string beginning) => new(new(Symbol.Name), MatchKind.StartsWith, beginning);

    private static List<string> Ids(IEnumerable<StoredRow> rows, IReadOnlyList<IReadOnlyList<Token>> numbers, Func<List<Token>, IReadOnlyList<Token>, bool> isAsLong) =>
    [
        .. rows
            .Where(row => Tokens.Of(row.Text(Symbol)!) is var symbol && numbers.Any(number => isAsLong(symbol, number) && Begins(symbol, number)))
            .Select(row => row.Text(Document.Dataset["id"])!),
    ];

    private static bool Begins(List<Token> symbol, IReadOnlyList<Token> number) =>
        symbol.Take(number.Count).Select(token => token.Folded).SequenceEqual(number.Select(token => token.Folded));
}
