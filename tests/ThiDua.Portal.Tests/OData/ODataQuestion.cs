using ThiDua.Portal.Api.OData.Portal;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Tests.OData;

/// <summary>Writes a query of the tree as somebody would ask it in OData.</summary>
internal static class ODataQuestion
{
    /// <summary>The address under the service's, for the ids of a page and the number of all rows.</summary>
    public static string Of(DatasetQuery query, string? search)
    {
        var options = new List<(string Name, string Value)> { ("$select", "id"), ("$count", "true"), ("$top", $"{Math.Max(1, query.Page.Size)}") };
        if (query.Where is not null)
            options.Add(("$filter", Where(query.Dataset, query.Where, "")));
        if (search is not null)
            options.Add(("$search", search));
        if (query.OrderBy.Count > 0)
            options.Add(("$orderby", string.Join(',', query.OrderBy.Select(sort => $"{Path(query.Dataset, sort.By.Column, "")}{(sort.Descending ? " desc" : "")}"))));
        return $"{query.Dataset.Name}?{string.Join('&', options.Select(option => $"{option.Name}={Uri.EscapeDataString(option.Value)}"))}";
    }

    /// <param name="dataset">Whose columns are named.</param>
    /// <param name="condition">What is written.</param>
    /// <param name="from">The path to the record that is meant, with a slash at its end: empty, <c>issuer/</c> or <c>x1/</c>.</param>
    private static string Where(Dataset dataset, Condition condition, string from) => condition switch
    {
        Condition.And and => $"({string.Join(" and ", and.Parts.Select(part => Where(dataset, part, from)))})",
        Condition.Or or => $"({string.Join(" or ", or.Parts.Select(part => Where(dataset, part, from)))})",
        Condition.Not not => $"not ({Where(dataset, not.Part, from)})",
        Condition.Any { Part: null } any => $"{Path(dataset, any.List.Column, from)}/any()",
        Condition.Any any when Variable(from) is var item => $"{Path(dataset, any.List.Column, from)}/any({item}:{Test(any.Part!, item)})",
        Condition.Across across when dataset[across.Link.Column] is var link => Across(link, DatasetCatalog.Of(link.Target!), across.Part, from),
        Condition.Back { Part: null } back => $"{from}{back.Reverse.Column}/any()",
        Condition.Back back when Variable(from) is var item =>
            $"{from}{back.Reverse.Column}/any({item}:{Where(Links.Back(dataset, back.Reverse.Column)!.Value.Dataset, back.Part!, $"{item}/")})",
        _ => Test(condition, Path(dataset, Left(condition).Column, from)),
    };

    // A link that leads nowhere leads to no record that fulfils anything, not even a negation.
    private static string Across(Column link, Dataset target, Condition part, string from) => link.IsList
        ? $"{from}{link.Name}/any({Variable(from)}:{Where(target, part, $"{Variable(from)}/")})"
        : $"({from}{PortalModel.PropertyOf(link)} ne null and {Where(target, part, $"{from}{link.Name}/")})";

    private static string Variable(string from) => $"x{from.Length}";

    private static string Path(Dataset dataset, string column, string from) => from + PortalModel.PropertyOf(dataset[column]);

    private static Operand Left(Condition leaf) => leaf switch
    {
        Condition.Compare compare => compare.Left,
        Condition.In list => list.Left,
        Condition.Between between => between.Left,
        Condition.Match match => match.Left,
        Condition.IsNull isNull => isNull.Left,
        _ => throw new ArgumentOutOfRangeException(nameof(leaf)),
    };

    private static string Test(Condition leaf, string path) => leaf switch
    {
        Condition.Compare { Left.Part: DatePart.Year } compare => $"year({path}) {Operator(compare.Operator)} {Literal(compare.Value)}",
        Condition.Compare compare => $"{path} {Operator(compare.Operator)} {Literal(compare.Value)}",
        Condition.In list => $"{path} in ({string.Join(',', list.Values.Select(Literal))})",
        Condition.Between between => $"({path} ge {Literal(between.Low)} and {path} le {Literal(between.High)})",
        Condition.Match { Kind: MatchKind.StartsWith } match => $"startswith({path},{Literal(match.Text)})",
        Condition.Match { Kind: MatchKind.EndsWith } match => $"endswith({path},{Literal(match.Text)})",
        Condition.Match match => $"contains({path},{Literal(match.Text)})",
        Condition.IsNull => $"{path} eq null",
        _ => throw new ArgumentOutOfRangeException(nameof(leaf)),
    };

    private static string Operator(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "eq",
        Comparison.NotEqual => "ne",
        Comparison.Greater => "gt",
        Comparison.GreaterOrEqual => "ge",
        Comparison.Less => "lt",
        _ => "le",
    };

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string or Enum => $"'{Value.Text(value).Replace("'", "''", StringComparison.Ordinal)}'",
        _ => Value.Text(value),
    };
}
