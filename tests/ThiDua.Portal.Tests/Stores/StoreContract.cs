using FsCheck;
using FsCheck.Fluent;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>What every store must do; each one runs it over its own.</summary>
/// <param name="stores">Gives the store.</param>
public abstract class StoreContract(StoreContract.IStores stores)
{
    private const int Rows = 200;
    private const int Queries = 10_000;
    private static readonly RandomRecords Records = new(seed: 7, Rows);
    private static readonly RandomRecords Others = new(seed: 8, Rows);
    private static readonly Lazy<Dictionary<Dataset, BruteForceSearch>> Search = new(() => DatasetCatalog.Datasets.ToDictionary(dataset => dataset, dataset => new BruteForceSearch(dataset, Records.Of(dataset))));

    /// <summary>A store, and how it is published to.</summary>
    public interface IStores : IDisposable
    {
        IStore Store { get; }

        /// <summary>Whether scores are those of the formula to the last digits; else they only rank alike.</summary>
        bool ScoresAreExact => true;

        void Publish(string generation, Func<Dataset, IEnumerable<Record>> rows);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Random_queries_answer_as_SQLite_does()
    {
        stores.Publish("one", Records.Of);
        using var oracle = new SqliteOracle(Records);
        using var reading = await stores.Store.Open(cancellation: Cancellation);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Queries),
            Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Compare(reading, oracle, new RandomQueries(new Random(seed), Rows).Next())));
    }

    [Fact]
    public async Task Ranked_rows_come_as_a_brute_force_scorer_orders_them()
    {
        stores.Publish("one", Records.Of);
        using var reading = await stores.Store.Open(cancellation: Cancellation);
        foreach (var seed in Enumerable.Range(0, 500))
        {
            var query = new RandomQueries(new Random(seed), Rows).Next() with { Grouping = null, OrderBy = [], Page = new(500), Facets = [] };
            if (query.Search is null)
                continue;
            var good = Checked(query);
            var found = Search.Value[query.Dataset].Find(good.Search!);
            var answer = await reading.Run(good, Cancellation);
            var before = double.MaxValue;
            foreach (var row in answer.Rows)
            {
                var score = stores.ScoresAreExact ? found[row.Text(query.Dataset["id"])!] : row.Score!.Value;
                Assert.Equal(score, row.Score!.Value, 0.001 * Math.Max(1, score));
                Assert.True(score <= before + 0.001 * Math.Max(1, score), $"{query.Search}: {score} after {before}");
                before = score;
            }
        }
    }

    [Fact]
    public async Task A_row_of_the_typed_name_comes_first_among_those_as_close()
    {
        stores.Publish("one", Records.Of);
        using var reading = await stores.Store.Open(cancellation: Cancellation);
        var named = 0;
        foreach (var (dataset, seed) in DatasetCatalog.Datasets.Where(dataset => Capabilities.Title(dataset) is not null).SelectMany(dataset => Enumerable.Range(0, 40).Select(seed => (dataset, seed))))
        {
            var ranked = new RandomQueries(new Random(seed), Rows).Ranked(dataset);
            var rows = (await reading.Run(Checked(new DatasetQuery(dataset) { Search = ranked, Page = new(500) }), Cancellation)).Rows;
            var before = double.MaxValue;
            foreach (var row in rows)
            {
                var words = Tokens.Of(row.Text(Capabilities.Title(dataset)!) ?? "");
                var place = (int)(row.Score!.Value / SearchNode.Ranked.Lift) * 3.0
                    + (ranked.Ids.Contains(row.Text(dataset["id"])!) || Same(token => token.Exact) ? 2 : Same(token => token.Folded) ? 1 : 0);
                Assert.True(place <= before, $"{dataset.Name} {seed}: {row.Text(dataset["id"])} after rows further off");
                named += (int)place % 3 > 0 ? 1 : 0;
                before = place;

                bool Same(Func<Token, string> form) => words.Count > 0 && words.Select(form).SequenceEqual(ranked.Title.Select(form));
            }
        }

        Assert.True(named > 40, $"only {named} rows were named");
    }

    [Fact]
    public async Task The_first_rows_are_those_of_the_whole()
    {
        stores.Publish("one", Records.Of);
        using var reading = await stores.Store.Open(cancellation: Cancellation);
        foreach (var seed in Enumerable.Range(0, 200))
        {
            var random = new Random(seed);
            var dataset = DatasetCatalog.Datasets[random.Next(DatasetCatalog.Datasets.Count)];
            var query = new DatasetQuery(dataset) { Search = new RandomQueries(random, Rows).Ranked(dataset) };
            var all = await Ids(reading, query with { Page = new(1000) });
            foreach (var page in new PageRequest[] { new(1), new(3), new(2, 2) })
                Assert.Equal(all.Skip(page.Skip).Take(page.Size), await Ids(reading, query with { Page = page }));
        }
    }

    [Fact]
    public async Task Pages_joined_are_the_whole_forwards_and_backwards_while_generations_change()
    {
        foreach (var seed in Enumerable.Range(0, 15))
        {
            var query = new RandomQueries(new Random(seed), Rows).Next() with { Grouping = null, Facets = [], Page = new(7) };
            stores.Publish("one", Records.Of);
            var pages = new List<string>();
            var (step, last) = (0, (Answer?)null);
            for (var cursor = (Cursor?)null; step == 0 || cursor is not null; step++)
            {
                stores.Publish(step % 2 == 0 ? "two" : "one", step % 2 == 0 ? Others.Of : Records.Of);
                (cursor, last) = await Page(query, cursor, pages, insert: false);
            }

            using (var whole = await stores.Store.Open(new("two", "", false, []), Cancellation))
                Assert.Equal(await Ids(whole, query with { Page = new(1000) }), pages);

            var back = new List<string>();
            for (var cursor = last!.Previous; cursor is not null;)
                (cursor, _) = await Page(query, cursor, back, insert: true);
            Assert.Equal(pages.SkipLast(last.Rows.Count), back);
        }
    }

    [Fact]
    public async Task A_cursor_of_any_row_goes_on_after_it_and_one_without_a_row_ends_at_the_last()
    {
        stores.Publish("one", Records.Of);
        using var reading = await stores.Store.Open(cancellation: Cancellation);
        foreach (var seed in Enumerable.Range(0, 40))
        {
            var query = Checked(new RandomQueries(new Random(seed), Rows).Next() with { Grouping = null, Facets = [], Page = new(1000) });
            var all = (await reading.Run(query, Cancellation)).Rows;
            var ids = all.Select(row => row.Text(query.Dataset["id"])!).ToList();
            foreach (var at in new[] { 0, ids.Count / 2 }.Where(at => at < ids.Count))
                Assert.Equal(ids.Skip(at + 1).Take(3), await From(new(reading.Generation, query.RowsHash, false, all[at].Position)));
            Assert.Equal(ids.TakeLast(3), await From(new(reading.Generation, query.RowsHash, true, [])));

            async Task<IEnumerable<string>> From(Cursor cursor) =>
                (await reading.Run(query with { Cursor = cursor, Size = 3 }, Cancellation)).Rows.Select(row => row.Text(query.Dataset["id"])!);
        }
    }

    [Fact]
    public async Task Skipped_rows_are_those_before()
    {
        stores.Publish("one", Records.Of);
        using var reading = await stores.Store.Open(cancellation: Cancellation);
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            var query = new DatasetQuery(dataset) { OrderBy = [new(new("id"), true)] };
            var all = await Ids(reading, query with { Page = new(1000) });
            Assert.Equal(all.Skip(33).Take(5), await Ids(reading, query with { Page = new(5, 33) }));
            Assert.Empty(await Ids(reading, query with { Page = new(5, Rows) }));
        }
    }

    [Fact]
    public async Task A_row_reads_as_the_record_it_came_from()
    {
        stores.Publish("one", Records.Of);
        using var reading = await stores.Store.Open(cancellation: Cancellation);
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            foreach (var record in Records.Of(dataset).Take(20))
            {
                var row = await reading.Find(dataset, record.Id, Cancellation);
                foreach (var column in dataset.Columns)
                    Assert.Equal(column.Each(record).Select(ThiDua.Portal.Catalog.Formats.Value.Text), Enumerable.Range(0, row!.Count(column)).Select(i => row.Text(column, i)!));
            }

            Assert.Null(await reading.Find(dataset, "nobody", Cancellation));
        }
    }

    [Fact]
    public async Task Rows_of_ids_are_those_that_there_are()
    {
        stores.Publish("one", Records.Of);
        using var reading = await stores.Store.Open(cancellation: Cancellation);
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            string[] known = [.. Records.Of(dataset).Take(5).Select(record => record.Id)];
            var rows = await reading.Find(dataset, ["nobody", .. known, "", new string('x', 600)], Cancellation);
            Assert.Equal(known.Order(StringComparer.Ordinal), rows.Select(row => row.Text(dataset["id"])!).Order(StringComparer.Ordinal));
            Assert.Empty(await reading.Find(dataset, [], Cancellation));
        }
    }

    [Fact]
    public async Task A_cursor_of_a_generation_that_is_gone_is_refused()
    {
        stores.Publish("one", Records.Of);
        using var reading = await stores.Store.Open(cancellation: Cancellation);
        var stale = new Cursor("long-ago", "x", false, []);
        var refused = await Assert.ThrowsAsync<QueryRefusedException>(async () => await stores.Store.Open(stale, Cancellation));
        Assert.Equal(QueryProblemKind.Gone, refused.Problem.Kind);
    }

    [Fact]
    public async Task A_cursor_that_was_tampered_with_is_refused()
    {
        stores.Publish("one", Records.Of);
        using var reading = await stores.Store.Open(cancellation: Cancellation);
        var query = Checked(new DatasetQuery(Place.Dataset));
        foreach (var position in new byte[][] { [], [1], new byte[15], [.. Enumerable.Repeat(byte.MaxValue, 16)] })
        {
            var forged = query with { Cursor = new(reading.Generation, query.RowsHash, false, position) };
            await Assert.ThrowsAsync<QueryRefusedException>(async () => await reading.Run(forged, Cancellation));
        }
    }

    [Fact]
    public async Task Suggestions_begin_as_typed_and_the_commonest_come_first()
    {
        stores.Publish("one", Records.Of);
        using var reading = await stores.Store.Open(cancellation: Cancellation);
        foreach (var typed in new[] { "", "d", "HOÀ", "bền", "zzz" })
        {
            var folded = Catalog.Vietnamese.Text.Fold(typed);
            var titles = Records.Of(Commendation.Dataset).Cast<Commendation>().GroupBy(row => row.Recipient)
                .Where(title => Catalog.Vietnamese.Text.Fold(title.Key).StartsWith(folded, StringComparison.Ordinal))
                .Select(title => title.Count()).OrderDescending().Take(10);
            var found = await reading.Suggest(Commendation.Dataset, typed, 10, Cancellation);
            Assert.Equal(titles, found.Select(title => title.Count));
            Assert.All(found, title => Assert.StartsWith(folded, Catalog.Vietnamese.Text.Fold(title.Text), StringComparison.Ordinal));
        }
    }

    private static CheckedQuery Checked(DatasetQuery query)
    {
        var (good, problems) = QueryCheck.Check(query);
        Assert.True(good is not null, string.Join('\n', problems));
        return good;
    }

    private static async Task<List<string>> Ids(IReading reading, DatasetQuery query) =>
        [.. (await reading.Run(Checked(query), Cancellation)).Rows.Select(row => row.Text(query.Dataset["id"])!)];

    private async Task<(Cursor? Cursor, Answer Answer)> Page(DatasetQuery query, Cursor? cursor, List<string> ids, bool insert)
    {
        using var reading = await stores.Store.Open(cursor, Cancellation);
        var answer = await reading.Run(Checked(query with { Page = query.Page with { Cursor = cursor?.Encode() } }), Cancellation);
        ids.InsertRange(insert ? 0 : ids.Count, answer.Rows.Select(row => row.Text(query.Dataset["id"])!));
        return (insert ? answer.Previous : answer.Next, answer);
    }

    private static bool Compare(IReading reading, SqliteOracle oracle, DatasetQuery asked)
    {
        var query = Checked(asked with { OrderBy = asked.OrderBy.Count == 0 && asked.Grouping is null ? [new(new("id"))] : asked.OrderBy });
        oracle.Found(query.Search is null ? null : Search.Value[query.Dataset].Find(query.Search).Keys);
        var answer = reading.Run(query, Cancellation).AsTask().GetAwaiter().GetResult();
        foreach (var (facet, counts) in query.Facets.Zip(answer.Facets))
        {
            var expected = oracle.Facet(query, facet);
            Assert.Equal((expected.Distinct, expected.Missing), (counts.Distinct, counts.Missing));
            Assert.Equal(expected.Values, counts.Values);
        }

        if (query.Grouping is not null)
        {
            Assert.Equal(oracle.Groups(query), answer.Groups!.Select(AnswerText.Group));
            return true;
        }

        var ids = oracle.Ids(query);
        Assert.True(ids.Count == answer.Count, $"{ids.Count} rows expected, {answer.Count} found: {query.Dataset.Name} {FilterText.Of(query.Where)} {(query.Search is null ? "" : FilterText.Of(query.Search))}");
        Assert.Equal(ids.Skip(query.Skip).Take(query.Size), answer.Rows.Select(row => row.Text(query.Dataset["id"])!));
        return true;
    }
}
