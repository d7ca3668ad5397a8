using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.GraphQLSchema;

/// <summary>Of a query, the part that the doors have words for.</summary>
internal static class Sayable
{
    /// <summary>The query, its first page.</summary>
    public static DatasetQuery Of(DatasetQuery query) => query with
    {
        Where = query.Where is null ? null : Where(query.Where),
        Page = new(query.Grouping is null ? query.Page.Size : 1),
        Grouping = Groups(query.Dataset, query.Grouping),
    };

    // What the schema has no words for is left out: other forms of text, no value among values, logic on one value of a list.
    private static Condition Where(Condition condition) => condition switch
    {
        Condition.And and => new Condition.And([.. and.Parts.Select(Where)]),
        Condition.Or or => new Condition.Or([.. or.Parts.Select(Where)]),
        Condition.Not not => new Condition.Not(Where(not.Part)),
        Condition.Across across => across with { Part = Where(across.Part) },
        Condition.Back back => back with { Part = back.Part is null ? null : Where(back.Part) },
        Condition.Any any => any with { Part = any.Part is null ? null : Where(Simple(any.Part)) },
        Condition.In list => list with { Values = [.. list.Values.OfType<object>()] },
        Condition.Match { Kind: MatchKind.Whole } match => new Condition.Compare(match.Left, Comparison.Equal, match.Text),
        Condition.Match match => match with { Form = TextForm.Exact },
        _ => condition,
    };

    // Different keys are as many as there are rows.
    private static Grouping? Groups(Dataset dataset, Grouping? grouping) => grouping is null
        ? null
        : grouping with { Aggregates = [.. grouping.Aggregates.Where(figure => figure.Column is not { } by || dataset[by.Column].Role is not Role.Key)] };

    private static Condition Simple(Condition element) => element switch
    {
        Condition.And and => Simple(and.Parts[0]),
        Condition.Or or => Simple(or.Parts[0]),
        Condition.Not not => Simple(not.Part),
        _ => element,
    };
}
