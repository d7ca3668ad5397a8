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
                var (query, problems) = QueryCheck.Check(Ask(dataset, column, row.Capability, random));
                Assert.Equal(row.Supports(column), query is not null);
                Assert.All(problems, problem => Assert.Equal(QueryProblemKind.NotSupported, problem.Kind));
                if (query is not null)
                    Assert.NotNull(await reading.Run(query, TestContext.Current.CancellationToken));
                asked++;
            }
        }

        Assert.True(asked > 2000);
    }

    private static DatasetQuery Ask(Dataset dataset, Column column, Capability capability, Random random)
    {
        var (query, operand, value) = (new DatasetQuery(dataset), new Operand(column.Name), RandomRecords.Value(column, random, 10));
        Condition equal = new Condition.Compare(operand, Comparison.Equal, value);
        return capability switch
        {
            Capability.Equal => query with { Where = equal },
            Capability.Range => query with { Where = new Condition.Compare(operand, Comparison.Less, value) },
            Capability.YearOf => query with { Where = new Condition.Compare(operand with { Part = DatePart.Year }, Comparison.Less, 2023) },
            Capability.StartsWith => query with { Where = new Condition.Match(operand, MatchKind.StartsWith, "a") },
            Capability.Contains => query with { Where = new Condition.Match(operand, MatchKind.Contains, "a") },
            Capability.IsNull => query with { Where = new Condition.IsNull(operand) },
            Capability.Any => query with { Where = new Condition.Any(operand, null) },
            Capability.Across => query with { Where = new Condition.Across(operand, new Condition.In(new("id"), ["x"])) },
            Capability.OrderBy => query with { OrderBy = [new(operand)] },
            Capability.Select => query with { Select = [operand] },
            Capability.Facet => query with { Facets = [new(operand)] },
            Capability.GroupBy => query with { Grouping = new([operand], []) },
            Capability.GroupByPart => query with { Grouping = new([operand with { Part = DatePart.Month }], []) },
            Capability.Sum => query with { Grouping = new([], [new(AggregateKind.Sum, operand, "sum")]) },
            Capability.MinMax => query with { Grouping = new([], [new(AggregateKind.Max, operand, "max")]) },
            _ => query with { Grouping = new([], [new(AggregateKind.CountDistinct, operand, "distinct")]) },
        };
    }
}
