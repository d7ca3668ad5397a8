using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>How datasets and columns are called in the schema.</summary>
internal static class TypeNames
{
    public const string Node = "Node";
    public const string Facet = "Facet";
    public const string FacetValue = "FacetValue";
    public const string GroupKey = "GroupKey";
    public const string PageInfo = "PageInfo";
    public const string Date = "Date";

    /// <summary>The type of a dataset's records: <c>Document</c>.</summary>
    public static string Of(Dataset dataset) => dataset.Type.Name;

    /// <summary>The field that finds one record: <c>document</c>.</summary>
    public static string Single(Dataset dataset) => EnumNames.CamelCase(dataset.Type.Name);

    /// <summary>The field that holds the ids of a link: <c>issuerId</c>, <c>implementsIds</c>.</summary>
    public static string IdsOf(Column link) => link.Name + (link.IsList ? "Ids" : "Id");

    /// <summary>The field of a column's own value.</summary>
    public static string Of(Column column) => column.Target is null ? column.Name : IdsOf(column);

    public static string Connection(Dataset dataset) => Of(dataset) + "Connection";

    public static string Edge(Dataset dataset) => Of(dataset) + "Edge";

    public static string Group(Dataset dataset) => Of(dataset) + "Group";

    public static string Where(Dataset dataset) => Of(dataset) + "Where";

    /// <summary>The type of one value of a column.</summary>
    public static string ValueOf(Column column) => column.Shape() is Shapes.Enumeration ? column.Type.Name : ValueOf(column.Shape());

    public static string ValueOf(Shapes shape) => shape switch
    {
        Shapes.Key or Shapes.Link => "ID",
        Shapes.Flag => "Boolean",
        Shapes.Year => "Int",
        Shapes.Number => "Float",
        Shapes.Date => Date,
        _ => "String",
    };

    /// <summary>The input type of conditions on one value of a column.</summary>
    public static string FilterOf(Column column) => column.Shape() switch
    {
        Shapes.Key => "IdFilter",
        Shapes.Enumeration => column.Type.Name + "Filter",
        Shapes.Flag => "BooleanFilter",
        var shape => shape + "Filter",
    };

    /// <summary>The input type of conditions on a list of such values.</summary>
    public static string ListFilterOf(Column column) => FilterOf(column).Replace("Filter", "ListFilter", StringComparison.Ordinal);
}
