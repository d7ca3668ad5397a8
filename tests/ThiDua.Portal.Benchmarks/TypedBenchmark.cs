using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Benchmarks;

/// <summary>Search as people type, with its tiers, over generated commendations, beside SQLite FTS5 asked for the folded words only.</summary>
/// <param name="count">How many rows.</param>
public sealed class TypedBenchmark(int count)
{
    private static readonly Dataset Rows = Commendation.Dataset;
    private static readonly string[] Facets = ["form", "level", "kind", "place"];

    public void Run()
    {
        var folder = Directory.CreateTempSubdirectory("typed");
        try
        {
            var generated = new GeneratedCommendations(count);
            using var store = new SegmentStore(Path.Combine(folder.FullName, "segments"), TimeProvider.System, NullLogger<SegmentStore>.Instance);
            store.Publish("typed", dataset => dataset == Rows ? generated.All() : []);
            using var reading = store.Open().AsTask().GetAwaiter().GetResult();
            using var rival = SqliteLibrary.TryLoad() ? new FullTextRival(Path.Combine(folder.FullName, "rival.db"), generated.All()) : null;
            var pairs = generated.All().Where((_, i) => i % Math.Max(1, count / 500) == 0).Select(Pair).ToArray();
            var folded = pairs.Select(Text.Fold).ToArray();

            Beside("two words with marks, best 20, total, highlight", i => Ask(reading, pairs[i % pairs.Length]), rival, i => rival!.Ranked(Tokens.Folded(pairs[i % pairs.Length])));
            Beside("two words without marks", i => Ask(reading, folded[i % folded.Length]), rival, i => rival!.Ranked(Tokens.Folded(folded[i % folded.Length])));
            Beside("two words with marks and four facets", i => Ask(reading, pairs[i % pairs.Length], facets: true), rival, i => rival!.Facets(Tokens.Folded(pairs[i % pairs.Length])));
            Beside("the commonest: thi đua", _ => Ask(reading, "thi đua"), rival, _ => rival!.Ranked("thi dua"));
            Timings.Print("an abbreviation: NTM", _ => Ask(reading, "NTM"));
            Timings.Print("a name: nguyen thi thu thuy", _ => Ask(reading, "nguyen thi thu thuy"));
            Timings.Print("a slip: nong thonn moi", _ => Ask(reading, "nong thonn moi"));
            Timings.Print("joined: danvankheo", _ => Ask(reading, "danvankheo"));
            Timings.Print("relaxed: bảo vệ môi trường zzzz", _ => Ask(reading, "bảo vệ môi trường zzzz"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Pair(Commendation row, int number)
    {
        var text = row.Achievement!;
        var tokens = Tokens.Of(text);
        var at = number % (tokens.Count - 1);
        return text[tokens[at].Start..tokens[at].End] + " " + text[tokens[at + 1].Start..tokens[at + 1].End];
    }

    private static void Beside(string name, Action<int> own, FullTextRival? rival, Action<int> other)
    {
        var ours = Timings.Print(name, own);
        if (rival is not null)
            Console.WriteLine(FormattableString.Invariant($"{"",-58} {Timings.Print("  SQLite FTS5", other) / ours:0.0}x"));
    }

    private static void Ask(IReading reading, string text, bool facets = false)
    {
        var query = new DatasetQuery(Rows) { Count = true, Highlight = true, Facets = facets ? [.. Facets.Select(column => new FacetRequest(new(column)))] : [] };
        var (found, problems) = SearchEngine.Ask(reading, query, text, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        foreach (var row in (found ?? throw new InvalidOperationException(string.Join('\n', problems))).Answer.Rows)
            _ = row.Highlights.Count;
    }
}
