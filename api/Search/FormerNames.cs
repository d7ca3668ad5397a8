using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;
using ThiDua.Portal.Site.Pages;
using ThiDua.Portal.Site.Pages.Search;

namespace ThiDua.Portal.Api.Search;

/// <summary>Knows the names of places and bodies that others have followed, and finds them in what was typed.</summary>
public sealed class FormerNames
{
    private const int ShortestAlone = 2;
    private const int MostShown = 3;
    private static readonly Dataset[] Datasets = [Place.Dataset, Organization.Dataset];

    private volatile Table? _table;

    /// <summary>The former names in a text, with what follows them.</summary>
    public async ValueTask<IReadOnlyList<FormerName>> In(IReading reading, string text, CancellationToken cancellation)
    {
        var table = _table;
        if (table?.Generation != reading.Generation)
            _table = table = await Read(reading, cancellation);
        var tokens = Tokens.Of(text.Length <= QueryLimits.TextLength ? text : text[..QueryLimits.TextLength]);
        var found = new List<(Dataset Dataset, string Id)>();
        for (var at = 0; at < tokens.Count && found.Count < MostShown; at++)
        {
            var longest = table.Names[tokens[at].Folded].Where(name => IsAt(tokens, at, name.Words)).ToList() is { Count: > 0 } names ? names.Max(name => name.Words.Count) : 0;
            found.AddRange(table.Names[tokens[at].Folded].Where(name => name.Words.Count == longest && IsAt(tokens, at, name.Words)).Select(name => (name.Dataset, name.Id)));
            at += Math.Max(0, longest - 1);
        }

        var former = new List<FormerName>();
        foreach (var (dataset, id) in found.Distinct().Take(MostShown))
            former.Add(await Former(reading, dataset, id, cancellation));
        return former;
    }

    private static bool IsAt(List<Token> tokens, int at, IReadOnlyList<Token> words) =>
        at + words.Count <= tokens.Count && words.Index().All(word => tokens[at + word.Index] is var typed && (typed.IsMarked ? typed.Exact == word.Item.Exact : typed.Folded == word.Item.Folded));

    private static async ValueTask<FormerName> Former(IReading reading, Dataset dataset, string id, CancellationToken cancellation)
    {
        var row = (await reading.Find(dataset, id, cancellation))!;
        var successors = new List<Shown>();
        for (var i = 0; i < row.Count(dataset["successors"]); i++)
        {
            var next = row.Text(dataset["successors"], i)!;
            if (await reading.Find(dataset, next, cancellation) is { } follower)
                successors.Add(Named(dataset, follower));
        }

        return new(Named(dataset, row), successors);
    }

    private static Shown Named(Dataset dataset, StoredRow row) => new(row.Text(dataset["name"])!, $"/{dataset.Folders[0]}/{row.Text(dataset["id"])}");

    private static async ValueTask<Table> Read(IReading reading, CancellationToken cancellation)
    {
        var names = new List<Name>();
        foreach (var dataset in Datasets)
        {
            var (query, _) = QueryCheck.Check(new DatasetQuery(dataset) { Where = new Condition.Any(new("successors"), null), Page = new(QueryLimits.PageSize) });
            do
            {
                var answer = await reading.Run(query!, cancellation);
                names.AddRange(answer.Rows.SelectMany(row => Forms(row, dataset).Select(words => new Name(words, dataset, row.Text(dataset["id"])!))));
                query = query! with { Cursor = answer.Next };
            }
            while (query.Cursor is not null);
        }

        return new(reading.Generation, names.ToLookup(name => name.Words[0].Folded, StringComparer.Ordinal));
    }

    /// <summary>The whole name, and the name of a place without its kind where that is more than a word.</summary>
    private static IEnumerable<IReadOnlyList<Token>> Forms(StoredRow row, Dataset dataset)
    {
        var words = Tokens.Of(row.Text(dataset["name"])!);
        if (words.Count == 0)
            yield break;
        yield return words;
        if (dataset != Place.Dataset || row.Value(dataset["kind"]) is not PlaceKind kind)
            yield break;
        var label = Tokens.Of(kind.Label());
        if (words.Count >= label.Count + ShortestAlone && label.Zip(words).All(pair => pair.First.Exact == pair.Second.Exact))
            yield return words[label.Count..];
    }

    private sealed record Name(IReadOnlyList<Token> Words, Dataset Dataset, string Id);

    private sealed record Table(string Generation, ILookup<string, Name> Names);
}
