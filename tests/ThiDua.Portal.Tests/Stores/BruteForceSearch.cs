using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Catalog.Vietnamese;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>Searches by looking at every row: slow, and short enough to be seen to be right.</summary>
internal sealed class BruteForceSearch
{
    private readonly List<(string Id, List<(bool Title, List<Token> Words)> Values)> _rows;
    private readonly double _averageLength;
    private readonly Dictionary<SearchNode.Word, double> _rarities = [];

    public BruteForceSearch(Dataset dataset, IReadOnlyList<Record> records)
    {
        _rows = [.. records.Select(record => (record.Id, Capabilities.Searched(dataset)
            .SelectMany(column => column.Each(record).Select(value => (column == Capabilities.Title(dataset), Tokens.Of(Value.Text(value))))).ToList()))];
        _averageLength = Math.Max(1, _rows.Average(row => (double)LengthOf(row.Values)));
    }

    /// <summary>The score of each row that is found.</summary>
    public Dictionary<string, double> Find(SearchNode search) =>
        _rows.Select(row => (row.Id, Score: Score(search, row.Values) + (search is SearchNode.Ranked ranked ? Named(ranked, row.Id, row.Values) : 0))).Where(row => row.Score is not null).ToDictionary(row => row.Id, row => row.Score!.Value);

    private double? Score(SearchNode node, List<(bool, List<Token>)> row) => node switch
    {
        SearchNode.Word word => Score(Weight([word], row), Rarity(word), row),
        SearchNode.Phrase phrase => Score(Weight(phrase.Words, row), phrase.Words.Sum(Rarity), row),
        SearchNode.Prefix prefix => row.Exists(value => value.Item2.Exists(token => token.Folded.StartsWith(prefix.Folded, StringComparison.Ordinal))) ? SearchScores.PrefixScore : null,
        SearchNode.All all => Sum(all.Parts.Select(part => Score(part, row)), every: true),
        SearchNode.Some some => Sum(some.Parts.Select(part => Score(part, row)), every: false),
        SearchNode.Not not => Score(not.Part, row) is null ? 0 : null,
        SearchNode.Ranked ranked => Score(ranked.Part, row) + ranked.Narrower.Count(part => Score(part, row) is not null) * SearchNode.Ranked.Lift + ranked.Closer.Sum(part => Score(part, row) ?? 0),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static float Named(SearchNode.Ranked ranked, string id, List<(bool Title, List<Token> Words)> row)
    {
        var titles = row.Where(value => value.Title).Select(value => value.Words).ToList();
        if (ranked.Ids.Contains(id) || titles.Exists(title => IsTitle(title, token => token.Exact)))
            return 2 * SearchNode.Ranked.Name;
        return titles.Exists(title => IsTitle(title, token => token.Folded)) ? SearchNode.Ranked.Name : 0;

        bool IsTitle(List<Token> title, Func<Token, string> form) => title.Count > 0 && title.Select(form).SequenceEqual(ranked.Title.Select(form));
    }

    private static double? Sum(IEnumerable<double?> scores, bool every)
    {
        var all = scores.ToList();
        return (every ? all.Contains(null) : all.TrueForAll(score => score is null)) ? null : all.Sum();
    }

    private double? Score(int weight, double rarity, List<(bool, List<Token>)> row) =>
        weight == 0 ? null : rarity * weight * 2.2 / (weight + 1.2 * (0.25 + 0.75 * LengthOf(row) / _averageLength));

    private double Rarity(SearchNode.Word word)
    {
        if (_rarities.TryGetValue(word, out var known))
            return known;
        var with = _rows.Count(row => Weight([word], row.Values) > 0);
        return _rarities[word] = Math.Log(1 + (_rows.Count - with + 0.5) / (with + 0.5));
    }

    private static int Weight(IReadOnlyList<SearchNode.Word> words, List<(bool Title, List<Token> Words)> row) =>
        row.Sum(value => Occurrences(words, value.Words) * (value.Title ? 4 : 1));

    private static int Occurrences(IReadOnlyList<SearchNode.Word> words, List<Token> text)
    {
        var count = 0;
        for (var at = 0; at + words.Count <= text.Count; at++)
        {
            var same = 0;
            while (same < words.Count && IsSame(words[same], text[at + same]))
                same++;
            count += same == words.Count ? 1 : 0;
        }

        return count;
    }

    private static bool IsSame(SearchNode.Word word, Token token) =>
        word.Stream is TextStream.Folded ? word.Token.Folded == token.Folded : word.Token.Folded == token.Folded && word.Token.Exact == token.Exact;

    private static int LengthOf(List<(bool, List<Token> Words)> row) => row.Sum(value => value.Words.Count);
}
