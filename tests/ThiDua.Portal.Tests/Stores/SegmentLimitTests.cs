using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>Limits that only the data can tell: one more than they allow is refused, with its place.</summary>
public sealed class SegmentLimitTests(SegmentLimitTests.Many many) : IClassFixture<SegmentLimitTests.Many>
{
    private const int Rows = QueryLimits.LinkedKeys + 1;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task More_linked_records_than_a_condition_may_carry_are_refused()
    {
        Condition before = new Condition.Compare(new("id"), Comparison.NotEqual, IdOf(0));
        var allowed = await many.Run(new DatasetQuery(Commendation.Dataset) { Where = new Condition.Across(new("place"), before), Count = true });
        Assert.Equal(Rows - 1, allowed.Count);
        var refused = await Refused(new DatasetQuery(Commendation.Dataset) { Where = new Condition.Across(new("place", At: new("filter", 7)), new Condition.Not(new Condition.IsNull(new("name")))) });
        Assert.Equal(new("filter", 7), refused.Place);
    }

    [Fact]
    public async Task More_records_that_lead_here_are_refused_and_many_rows_that_lead_to_few_are_not()
    {
        await Refused(new DatasetQuery(Place.Dataset) { Where = new Condition.Back(new("commendations"), null) });
        var few = await many.Run(new DatasetQuery(Document.Dataset) { Where = new Condition.Back(new("commendations"), null), Count = true });
        Assert.Equal(1, few.Count);
    }

    [Fact]
    public async Task More_groups_than_an_answer_may_have_are_refused()
    {
        await Refused(new DatasetQuery(Commendation.Dataset) { Grouping = new([new("place")], [new(AggregateKind.Count, null, "count")]) });
        await Refused(new DatasetQuery(Commendation.Dataset) { Grouping = new([new("place"), new("recipient"), new("form")], [new(AggregateKind.Count, null, "count")]) });
        var all = await many.Run(new DatasetQuery(Commendation.Dataset) { Where = new Condition.Compare(new("place"), Comparison.NotEqual, IdOf(0)), Grouping = new([new("place")], []), Count = true });
        Assert.Equal((QueryLimits.Groups, 20, true), ((int)all.Count!.Value, all.Groups!.Count, all.MoreGroups));
    }

    private async Task<QueryProblem> Refused(DatasetQuery query)
    {
        var refused = (await Assert.ThrowsAsync<QueryRefusedException>(async () => await many.Run(query))).Problem;
        Assert.Equal((QueryProblemKind.TooComplex, "queryTooComplex"), (refused.Kind, refused.Code));
        return refused;
    }

    private static string IdOf(int number) => FormattableString.Invariant($"noi-{number}");

    /// <summary>As many places as are too many, and a commendation in each.</summary>
    public sealed class Many : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("segments");
        private readonly SegmentStore _store;

        public Many()
        {
            _store = new(_folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
            _store.Publish("many", RowsOf);
        }

        public async Task<Answer> Run(DatasetQuery query)
        {
            using var reading = await _store.Open(cancellation: Cancellation);
            var (good, problems) = QueryCheck.Check(query);
            Assert.Empty(problems);
            return await reading.Run(good!, Cancellation);
        }

        public void Dispose()
        {
            _store.Dispose();
            _folder.Delete(recursive: true);
        }

        private static IEnumerable<Catalog.Record> RowsOf(Dataset dataset)
        {
            if (dataset == Document.Dataset)
                return [new Document { Id = "quyet-dinh", Title = "Quyết định", Type = DocumentType.Decision, System = GoverningSystem.State, Level = Level.Commune, Status = DocumentStatus.Unknown }];
            var numbers = Enumerable.Range(0, Rows);
            if (dataset == Place.Dataset)
                return numbers.Select(number => new Place { Id = IdOf(number), Name = $"Nơi {number}", Kind = PlaceKind.Commune });
            return dataset != Commendation.Dataset ? [] : numbers.Select(number => new Commendation
            {
                Id = $"quyet-dinh~{number}",
                Decision = new("quyet-dinh"),
                Recipient = $"Tập thể {number}",
                RecipientKind = RecipientKind.Collective,
                Place = new(IdOf(number)),
                Award = "Giấy khen",
                Form = AwardForm.CertificateOfCommendation,
                Level = Level.Commune,
            });
        }
    }
}
