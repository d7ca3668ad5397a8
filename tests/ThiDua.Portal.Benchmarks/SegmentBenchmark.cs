using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Catalog.Vietnamese;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Benchmarks;

/// <summary>The embedded store over generated commendations, beside SQLite in the same run.</summary>
/// <param name="count">How many rows.</param>
public sealed class SegmentBenchmark(int count)
{
    private static readonly Dataset Rows = Commendation.Dataset;
    private readonly GeneratedCommendations _generated = new(count);

    public void Run()
    {
        var folder = Directory.CreateTempSubdirectory("benchmark");
        try
        {
            using var store = Build(folder.FullName);
            using var reading = store.Open().AsTask().GetAwaiter().GetResult();
            using var rival = SqliteLibrary.TryLoad() ? new FullTextRival(Path.Combine(folder.FullName, "rival.db"), _generated.All()) : null;
            Words(reading, rival);
            Filters(reading);
            Pages(reading);
            Titles(reading);
            Console.WriteLine($"RssAnon at the end {Timings.AnonymousMegabytes()} MB");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private SegmentStore Build(string folder)
    {
        var csv = Directory.CreateDirectory(Path.Combine(folder, "csv"));
        for (var decision = 0; decision < _generated.Decisions; decision++)
        {
            var columns = Rows.Columns.Where(column => !column.IsDerived && column.Role is not Role.Key && column.Name != Rows.Parent).ToList();
            File.WriteAllText(PathOf(csv.FullName, decision), string.Concat(_generated.Rows(decision).Select(row =>
                Row.KeyOf(row.Id) + "," + string.Join(',', columns.Select(column => Csv.Quote(string.Join('|', column.Each(row).Select(Value.Text))))) + "\r\n").Prepend($"key,{string.Join(',', columns.Select(column => column.Name))}\r\n")));
        }

        var clock = Stopwatch.StartNew();
        using (var building = new SegmentStore(Path.Combine(folder, "segments"), TimeProvider.System, NullLogger<SegmentStore>.Instance))
            building.Publish("benchmark", dataset => dataset == Rows ? FromCsv(csv.FullName) : []);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} rows from CSV to open generation {clock.Elapsed.TotalSeconds:0.0} s, RssAnon {Timings.AnonymousMegabytes()} MB"));
        GC.Collect();
        clock.Restart();
        var store = new SegmentStore(Path.Combine(folder, "segments"), TimeProvider.System, NullLogger<SegmentStore>.Instance);
        store.OpenLast();
        using (var reading = store.Open().AsTask().GetAwaiter().GetResult())
            Ask(reading, new DatasetQuery(Rows) { Search = SearchText.Read("thi đua"), Count = true });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"open and first answer {clock.ElapsedMilliseconds} ms, file {new FileInfo(Path.Combine(folder, "segments", "benchmark", "commendations.segment")).Length >> 20} MB"));
        return store;
    }

    private static string PathOf(string folder, int decision) => Path.Combine(folder, GeneratedCommendations.DecisionOf(decision) + ".csv");

    private IEnumerable<Record> FromCsv(string folder) => Enumerable.Range(0, _generated.Decisions).SelectMany(decision =>
        new RowFile(PathOf(folder, decision), "b.csv", Rows, GeneratedCommendations.DecisionOf(decision), LineScan.Read(PathOf(folder, decision), "b.csv", [])!).Read([]).Select(item => GeneratedCommendations.Complete((Commendation)item.Record, decision)));

    private void Words(IReading reading, FullTextRival? rival)
    {
        var pairs = _generated.All().Where((_, i) => i % Math.Max(1, count / 500) == 0).Select((row, i) =>
        {
            var words = Tokens.Of(row.Achievement!);
            return $"{words[i % (words.Count - 1)].Folded} {words[i % (words.Count - 1) + 1].Folded}";
        }).ToArray();
        Beside("two words, best 20, exact total, highlight", i => Ask(reading, Two(pairs[i % pairs.Length])), rival is null ? null : i => rival.Ranked(pairs[i % pairs.Length]));
        Beside("two words with four facets", i => Ask(reading, Two(pairs[i % pairs.Length]) with { Facets = [Facet("form"), Facet("level"), Facet("kind"), Facet("place")] }), rival is null ? null : i => rival.Facets(pairs[i % pairs.Length]));
        Beside("the commonest: thi đua", _ => Ask(reading, Two("thi dua")), rival is null ? null : _ => rival.Ranked("thi dua"));
    }

    private static void Beside(string name, Action<int> own, Action<int>? other)
    {
        var ours = Timings.Print(name, own);
        if (other is not null)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-58} {Timings.Print("  SQLite FTS5", other) / ours:0.0}x"));
    }

    private static DatasetQuery Two(string words) => new(Rows) { Search = SearchText.Read(words), Count = true, Highlight = true };

    private static FacetRequest Facet(string column) => new(new(column));

    private static void Filters(IReading reading)
    {
        var random = new Random(2);
        var conditions = Enumerable.Range(0, 400).Select(_ => new Condition.And([.. All(random).OrderBy(_ => random.Next()).Take(random.Next(2, 6))])).ToArray();
        Timings.Print("2-5 filters, date order, exact total", i => Ask(reading, new DatasetQuery(Rows) { Where = conditions[i % conditions.Length], Count = true }));
        Timings.Print("groups by year and form, 1 filter", i => Ask(reading, new DatasetQuery(Rows) { Where = conditions[i % 400].Parts[0], Grouping = new([new("year"), new("form")], [new(AggregateKind.Count, null, "count")]) }), 2);
    }

    private static IEnumerable<Condition> All(Random random)
    {
        yield return new Condition.Compare(new("form"), Comparison.Equal, (AwardForm)random.Next(8));
        yield return new Condition.Compare(new("level"), Comparison.Equal, (Level)random.Next(4));
        yield return new Condition.Compare(new("place"), Comparison.Equal, $"dia-ban-{random.Next(300)}");
        yield return new Condition.Compare(new("decidedOn"), Comparison.GreaterOrEqual, new DateOnly(2014, 1, 1).AddDays(random.Next(4000)));
        yield return new Condition.Compare(new("recipientKind"), Comparison.Equal, (RecipientKind)random.Next(2));
        yield return new Condition.IsNull(new("campaign"));
        yield return new Condition.Compare(new("kind"), Comparison.NotEqual, (CommendationKind)random.Next(6));
        yield return new Condition.In(new("year"), [2016, 2019, 2023]);
    }

    private void Pages(IReading reading)
    {
        foreach (var (name, order) in new (string, Sort[])[] { ("default order", []), ("by recipient", [new(new("recipient"))]) })
        {
            var query = new DatasetQuery(Rows) { OrderBy = order };
            var checkedQuery = QueryCheck.Check(query with { Page = new(1000) }).Query!;
            Cursor? cursor = null;
            for (var row = 0; row < count * 9L / 10; row += 1000)
                cursor = reading.Run(checkedQuery with { Cursor = cursor }).AsTask().GetAwaiter().GetResult().Next;
            var first = Timings.Print($"first page, {name}", _ => Ask(reading, query), 1);
            var deep = Timings.Print($"page at row {count * 9L / 10}, {name}", _ => Ask(reading, query with { Page = new(Cursor: cursor!.Encode()) }), 1);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-58} {deep / first:0.00}x"));
        }
    }

    private static void Titles(IReading reading)
    {
        string[] typed = ["n", "ng", "nguyen", "nguyen thi", "Trần V", "le", "hoang thi th", "p", "đ", "vo van ho"];
        Timings.Print("suggest", i => reading.Suggest(Rows, typed[i % typed.Length], 10).AsTask().GetAwaiter().GetResult(), 1);
    }

    /// <summary>A page with every cell read.</summary>
    private static void Ask(IReading reading, DatasetQuery query)
    {
        var (good, problems) = QueryCheck.Check(query);
        var answer = reading.Run(good ?? throw new InvalidOperationException(string.Join('\n', problems))).AsTask().GetAwaiter().GetResult();
        foreach (var row in answer.Rows)
        {
            foreach (var column in good.Select)
                _ = row.Utf8(column).Length;
        }
    }
}
