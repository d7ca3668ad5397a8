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
            var sqlite = SqliteLibrary.TryLoad();
            using (var rival = sqlite ? new FullTextRival(Path.Combine(folder.FullName, "words.db"), _generated.All()) : null)
                Words(reading, rival);
            using (var rival = sqlite ? new TableRival(Path.Combine(folder.FullName, "rows.db"), _generated.All()) : null)
            {
                Filters(reading, rival);
                Pages(reading, rival);
                Titles(reading, rival);
            }

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

    private static double Beside(string name, Action<int> own, Action<int>? other, double seconds = 3)
    {
        var ours = Timings.Print(name, own, seconds);
        if (other is not null)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-58} {Timings.Print("  SQLite", other, seconds) / ours:0.0}x"));
        return ours;
    }

    private static DatasetQuery Two(string words) => new(Rows) { Search = SearchText.Read(words), Count = true, Highlight = true };

    private static FacetRequest Facet(string column) => new(new(column));

    private static void Filters(IReading reading, TableRival? rival)
    {
        var random = new Random(2);
        var choices = Enumerable.Range(0, 400).Select(_ => All(random).OrderBy(_ => random.Next()).Take(random.Next(2, 6)).ToArray()).ToArray();
        var queries = choices.Select(some => new DatasetQuery(Rows) { Where = new Condition.And([.. some.Select(choice => choice.Condition)]), Count = true }).ToArray();
        var where = choices.Select(some => string.Join(" and ", some.Select(choice => choice.Sql))).ToArray();
        Beside("2-5 filters, date order, exact total", i => Ask(reading, queries[i % 400]), rival is null ? null : i => rival.Page(where[i % 400]));
        Grouping years = new([new("year"), new("form")], [new(AggregateKind.Count, null, "count")]);
        Beside("groups by year and form, 1 filter", i => Ask(reading, new DatasetQuery(Rows) { Where = choices[i % 400][0].Condition, Grouping = years }), rival is null ? null : i => rival.Groups(choices[i % 400][0].Sql), 2);
    }

    /// <summary>Filters of every kind of column, each also as SQL.</summary>
    private static IEnumerable<(Condition Condition, string Sql)> All(Random random)
    {
        var (form, level, kind, recipient) = ((AwardForm)random.Next(8), (Level)random.Next(4), (CommendationKind)random.Next(6), (RecipientKind)random.Next(2));
        var (place, day) = (GeneratedCommendations.PlaceOf(random.Next(300)), new DateOnly(2014, 1, 1).AddDays(random.Next(4000)));
        yield return (new Condition.Compare(new("form"), Comparison.Equal, form), $"form = '{Value.Text(form)}'");
        yield return (new Condition.Compare(new("level"), Comparison.Equal, level), $"level = '{Value.Text(level)}'");
        yield return (new Condition.Compare(new("place"), Comparison.Equal, place), $"place = '{place}'");
        yield return (new Condition.Compare(new("decidedOn"), Comparison.GreaterOrEqual, day), $"decidedOn >= '{Value.Text(day)}'");
        yield return (new Condition.Compare(new("recipientKind"), Comparison.Equal, recipient), $"recipientKind = '{Value.Text(recipient)}'");
        yield return (new Condition.IsNull(new("campaign")), "campaign is null");
        yield return (new Condition.Compare(new("kind"), Comparison.NotEqual, kind), $"kind is not '{Value.Text(kind)}'");
        yield return (new Condition.In(new("year"), [2016, 2019, 2023]), "year in ('2016', '2019', '2023')");
    }

    private void Pages(IReading reading, TableRival? rival)
    {
        var deepRow = count * 9L / 10;
        foreach (var (name, order) in new (string, Sort[])[] { ("default order", []), ("by recipient", [new(new("recipient"))]) })
        {
            var query = new DatasetQuery(Rows) { OrderBy = order };
            var checkedQuery = QueryCheck.Check(query with { Page = new(1000) }).Query!;
            Cursor? cursor = null;
            for (var row = 0; row < deepRow; row += 1000)
                cursor = reading.Run(checkedQuery with { Cursor = cursor }).AsTask().GetAwaiter().GetResult().Next;
            var first = Timings.Print($"first page, {name}", _ => Ask(reading, query), 1);
            var deep = Beside($"page at row {deepRow}, {name}", _ => Ask(reading, query with { Page = new(Cursor: cursor!.Encode()) }), rival is null || order.Length > 0 ? null : _ => rival.PageAfter(deepRow), 1);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-58} {deep / first:0.00}x the first page"));
        }
    }

    private static void Titles(IReading reading, TableRival? rival)
    {
        string[] typed = ["n", "ng", "nguyen", "nguyen thi", "Trần V", "le", "hoang thi th", "p", "đ", "vo van ho"];
        var folded = typed.Select(Text.Fold).ToArray();
        Beside("suggest", i => reading.Suggest(Rows, typed[i % typed.Length], 10).AsTask().GetAwaiter().GetResult(), rival is null ? null : i => rival.Suggest(folded[i % folded.Length]), 1);
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
