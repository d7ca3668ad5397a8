using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Tests.Datasets;

public sealed class CapabilityTests(PublishedApi api) : IClassFixture<PublishedApi>
{
    [Fact]
    public async Task Whatever_the_table_promises_is_answered_and_everything_else_refused()
    {
        var random = new Random(5);
        using var reading = await api.Store.Open(cancellation: TestContext.Current.CancellationToken);
        var asked = 0;
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            foreach (var (column, row) in from column in dataset.Columns from row in Capabilities.Table select (column, row))
            {
                var (query, problems) = QueryCheck.Check(CapabilityQueries.Of(dataset, column, row.Capability, RandomRecords.Value(column, random, 10)));
                Assert.Equal(row.Supports(column), query is not null);
                Assert.All(problems, problem => Assert.Equal(QueryProblemKind.NotSupported, problem.Kind));
                if (query is not null)
                    Assert.NotNull(await reading.Run(query, TestContext.Current.CancellationToken));
                asked++;
            }
        }

        Assert.True(asked > 2000);
    }
}
