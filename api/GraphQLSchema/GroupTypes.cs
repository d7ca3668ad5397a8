using System.Text;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using static ThiDua.Portal.Api.GraphQLSchema.SchemaText;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Prints the types of facets and groups.</summary>
internal static class GroupTypes
{
    /// <summary>The fields of a connection that count its rows.</summary>
    public static string FieldsOfConnection(Dataset dataset)
    {
        var type = TypeNames.Of(dataset);
        return $"""
            {Described(Words.Facets)}
            facets(
              {Described(Words.FacetsOf)} of: [{type}Facet!]!
              {Described(Words.FacetLimit)} limit: Int! = 20
              {Described(Words.WithoutOwn)} withoutOwn: Boolean! = false
            ): [Facet!]! @cost(weight: "{DatasetCosts.Facet}")

            {Described(Words.Groups)}
            groups(
              {Described(Words.GroupsBy)} by: [{type}GroupBy!]!
              {Described(Words.GroupsFirst)} first: Int! = 100
              {Described(Words.GroupOrder)} order: GroupOrder! = key
            ): [{TypeNames.Group(dataset)}!]! @cost(weight: "{DatasetCosts.Groups}")
            """;
    }

    public static void Add(StringBuilder text, Dataset dataset)
    {
        var type = TypeNames.Of(dataset);
        AddColumns(text, type + "Facet", Words.FacetColumn, Capability.Facet.Columns(dataset));
        AddColumns(text, type + "GroupColumn", Words.GroupColumn, Capability.GroupBy.Columns(dataset));
        AddColumns(text, type + "Number", Words.NumberColumn, Capability.Sum.Columns(dataset));
        AddColumns(text, type + "Measure", Words.MeasureColumn, Capability.MinMax.Columns(dataset));
        text.Append($$"""
            {{Described(Words.GroupBy)}}
            input {{type}}GroupBy {
              {{Described(Words.GroupColumn)}} column: {{type}}GroupColumn!
              {{Described(Words.DatePart)}} part: DatePart! = whole
            }

            {{Described(Words.Group)}}
            type {{TypeNames.Group(dataset)}} {
              {{Described(Words.GroupKeys)}} keys: [GroupKey!]!
              {{Described(Words.Rows)}} count: Int!
              {{Described(Words.CountDistinct)}} countDistinct(of: {{type}}GroupColumn!): Int!
            """);
        if (Capability.Sum.Columns(dataset).Any())
            text.Append($"\n{Described(Words.Sum)} sum(of: {type}Number!): Float {Described(Words.Average)} average(of: {type}Number!): Float");
        if (Capability.MinMax.Columns(dataset).Any())
            text.Append($"\n{Described(Words.Min)} min(of: {type}Measure!): String {Described(Words.Max)} max(of: {type}Measure!): String");
        text.Append("\n}\n");
    }

    private static void AddColumns(StringBuilder text, string name, string what, IEnumerable<Column> columns)
    {
        if (!columns.Any())
            return;
        text.Append(Described(what)).Append($"enum {name} {{\n");
        foreach (var column in columns)
            text.Append(Described(column)).Append(TypeNames.Of(column)).Append('\n');
        text.Append("}\n");
    }
}
