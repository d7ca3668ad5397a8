using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Datasets;

/// <summary>The shortest query that asks something of a column.</summary>
internal static class CapabilityQueries
{
    /// <summary>A query for one line of the table of capabilities.</summary>
    /// <param name="dataset">What is asked.</param>
    /// <param name="column">The column.</param>
    /// <param name="capability">What is asked of it.</param>
    /// <param name="value">A value such as the column holds.</param>
    public static DatasetQuery Of(Dataset dataset, Column column, Capability capability, object value)
    {
        var (query, operand) = (new DatasetQuery(dataset) { Count = true }, new Operand(column.Name));
        return capability switch
        {
            Capability.Equal => query with { Where = new Condition.Compare(operand, Comparison.Equal, value) },
            Capability.Range => query with { Where = new Condition.Compare(operand, Comparison.Less, value) },
            Capability.YearOf => query with { Where = new Condition.Compare(operand with { Part = DatePart.Year }, Comparison.Less, 2023) },
            Capability.StartsWith => query with { Where = new Condition.Match(operand, MatchKind.StartsWith, "a") },
            Capability.Contains => query with { Where = new Condition.Match(operand, MatchKind.Contains, "a") },
            Capability.IsNull => query with { Where = new Condition.IsNull(operand) },
            Capability.Any => query with { Where = new Condition.Any(operand, null) },
            Capability.Across => query with { Where = new Condition.Across(operand, new Condition.In(new("id"), [value])) },
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
