using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Search;

/// <summary>Titles, names and numbers that go on as somebody types: first titles that begin so, then entries that hold the words, the last one begun.</summary>
public static class SearchSuggestions
{
    public const int Usual = 8;
    public const int Most = 20;

    /// <summary>The beginning of a word that says something; shorter ones begin half of all words.</summary>
    private const int ShortestBeginning = 2;

    private const int MostWords = 8;

    public static async ValueTask<IReadOnlyList<SearchSuggestion>> Find(IReading reading, string text, int count, CancellationToken cancellation)
    {
        var tokens = Tokens.Of(text.Length <= QueryLimits.TextLength ? text : text[..QueryLimits.TextLength]);
        if (tokens.Count is 0 or > MostWords)
            return [];
        var titles = await reading.Suggest(Entry.Dataset, text, count, cancellation);
        var found = titles.Select(title => new SearchSuggestion(title.Text, null, null)).ToList();
        if (found.Count < count && tokens[^1].Folded.Length >= ShortestBeginning)
            found.AddRange(await Holding(reading, text, tokens, count, cancellation));
        return [.. found.DistinctBy(suggestion => suggestion.Text).Take(count)];
    }

    private static async ValueTask<IEnumerable<SearchSuggestion>> Holding(IReading reading, string text, List<Token> tokens, int count, CancellationToken cancellation)
    {
        var dataset = Entry.Dataset;
        var number = NumberUnits.Read(text, tokens, 0) is { } unit && unit.Tokens.Count == tokens.Count
            ? new SearchNode.Ranked(unit.Folded, [], []) { Ids = await NumberedDocuments.Named(reading, dataset, [unit], cancellation) }
            : null;
        var words = tokens.SkipLast(1).Select(SearchNode (token) => SearchUnit.AsTyped(token)).Append(new SearchNode.Prefix(tokens[^1].Folded)).ToList();
        var (query, _) = QueryCheck.Check(new DatasetQuery(dataset)
        {
            Search = number is not null ? number : (words is [var only] ? only : new SearchNode.All(words)),
            Where = number is null ? null : new Condition.Compare(new("kind"), Comparison.Equal, EntryKind.Documents),
            Select = [new("title"), new("kind"), new("address")],
            Page = new(count),
        });
        var answer = await reading.Run(query!, cancellation);
        return answer.Rows.Select(row => new SearchSuggestion(row.Text(dataset["title"])!, row.Value(dataset["kind"]) as EntryKind?, row.Text(dataset["address"])));
    }
}
