using System.Text.Json;
using ThiDua.Portal.Api.GraphQLSchema;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Tests.GraphQLSchema;

/// <summary>Writes a query of the tree as somebody would ask it in GraphQL.</summary>
internal static class GraphQLQuestion
{
    /// <summary>The document.</summary>
    public static string Of(DatasetQuery query, string? search)
    {
        var arguments = new List<string> { $"first:{Math.Max(1, query.Page.Size)}" };
        if (query.Where is not null)
            arguments.Add($"where:{Where(query.Dataset, query.Where)}");
        if (search is not null)
            arguments.Add($"search:{Quoted(search)}");
        if (query.OrderBy.Count > 0)
            arguments.Add($"order:[{string.Join(' ', query.OrderBy.Select(sort => $"{{{Field(query.Dataset, sort.By.Column)}:{(sort.Descending ? "DESC" : "ASC")}}}"))}]");
        var facets = query.Facets.Select((facet, at) => $"f{at}:facets(of:[{Field(query.Dataset, facet.Column.Column)}],limit:{facet.Limit},withoutOwn:{(facet.WithoutOwn ? "true" : "false")}){{distinct missing values{{value count}}}}");
        var groups = query.Grouping is null ? "" : Groups(query.Dataset, query.Grouping);
        return $"{{{query.Dataset.Name}({string.Join(' ', arguments)}){{totalCount nodes{{id}} {string.Join(' ', facets)} {groups}}}}}";
    }

    private static string Groups(Dataset dataset, Grouping grouping)
    {
        var keys = grouping.Keys.Select(key => $"{{column:{Field(dataset, key.Column)} part:{EnumNames.CamelCase(key.Part.ToString())}}}");
        var figures = grouping.Aggregates.Where(figure => figure.Column is not null).Select(figure => $"{figure.Name}:{EnumNames.CamelCase(figure.Kind.ToString())}(of:{Field(dataset, figure.Column!.Column)})");
        return $"groups(by:[{string.Join(' ', keys)}],first:1000){{keys{{value}} rows:count {string.Join(' ', figures)}}}";
    }

    private static string Where(Dataset dataset, Condition condition) => condition switch
    {
        Condition.And and => $"{{and:[{string.Join(' ', and.Parts.Select(part => Where(dataset, part)))}]}}",
        Condition.Or or => $"{{or:[{string.Join(' ', or.Parts.Select(part => Where(dataset, part)))}]}}",
        Condition.Not not => $"{{not:{Where(dataset, not.Part)}}}",
        Condition.Any { Part: null } any => $"{{{Field(dataset, any.List.Column)}:{{any:true}}}}",
        Condition.Any any => $"{{{Field(dataset, any.List.Column)}:{{some:{Test(any.Part!)}}}}}",
        Condition.Across across when dataset[across.Link.Column] is var link && Where(DatasetCatalog.Of(link.Target!), across.Part) is var part =>
            $"{{{link.Name}:{(link.IsList ? $"{{some:{part}}}" : part)}}}",
        Condition.Back { Part: null } back => $"{{{back.Reverse.Column}:{{any:true}}}}",
        Condition.Back back => $"{{{back.Reverse.Column}:{{some:{Where(Links.Back(dataset, back.Reverse.Column)!.Value.Dataset, back.Part!)}}}}}",
        _ => $"{{{Field(dataset, Left(condition))}:{Test(condition)}}}",
    };

    private static string Left(Condition leaf) => leaf switch
    {
        Condition.Compare compare => compare.Left.Column,
        Condition.In list => list.Left.Column,
        Condition.Between between => between.Left.Column,
        Condition.Match match => match.Left.Column,
        Condition.IsNull isNull => isNull.Left.Column,
        _ => throw new ArgumentOutOfRangeException(nameof(leaf)),
    };

    private static string Test(Condition leaf) => leaf switch
    {
        Condition.Compare { Left.Part: DatePart.Year } compare => $"{{year:{{{Operator(compare.Operator)}:{Literal(compare.Value)}}}}}",
        Condition.Compare compare => $"{{{Operator(compare.Operator)}:{Literal(compare.Value)}}}",
        Condition.In list => $"{{in:[{string.Join(' ', list.Values.Select(Literal))}]}}",
        Condition.Between between => $"{{gte:{Literal(between.Low)} lte:{Literal(between.High)}}}",
        Condition.Match match => $"{{{EnumNames.CamelCase(match.Kind.ToString())}:{Quoted(match.Text)}}}",
        Condition.IsNull => "{isNull:true}",
        _ => throw new ArgumentOutOfRangeException(nameof(leaf)),
    };

    private static string Operator(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "eq",
        Comparison.NotEqual => "neq",
        Comparison.Greater => "gt",
        Comparison.GreaterOrEqual => "gte",
        Comparison.Less => "lt",
        _ => "lte",
    };

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string or DateOnly => Quoted(Value.Text(value)),
        _ => Value.Text(value),
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static string Field(Dataset dataset, string column) => TypeNames.Of(dataset[column]);
}
