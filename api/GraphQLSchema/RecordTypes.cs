using System.Text;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using static ThiDua.Portal.Api.GraphQLSchema.SchemaText;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Prints the types that records are answered in: the record, its edges and its connection.</summary>
internal static class RecordTypes
{
    private const string Paging = "first: Int after: String last: Int before: String";

    private static readonly string DescribedPaging =
        $"{Described(Words.First)}first: Int {Described(Words.After)}after: String {Described(Words.Last)}last: Int {Described(Words.Before)}before: String";

    public static void Add(StringBuilder text, Dataset dataset)
    {
        var (type, isNode) = (TypeNames.Of(dataset), dataset.Type != typeof(Entry));
        text.Append(Described(dataset.Label, dataset.Help)).Append($"type {type}{(isNode ? " implements Node" : "")} {{\n");
        foreach (var column in dataset.Columns)
        {
            text.Append(Described(column)).Append($"{TypeNames.Of(column)}: {Typed(column, TypeNames.ValueOf(column))}{Cost(column)}\n");
            if (column.Target is { } target)
                text.Append(Described(column)).Append($"{column.Name}: {Linked(column, DatasetCatalog.Of(target))}\n");
        }

        foreach (var (source, link) in Links.BackTo(dataset))
            text.Append(Described(Words.Back(source.Label, link.Label))).Append(BackField(source, link));
        if (!isNode)
            text.Append(Described(Words.RecordOfEntry)).Append($"record: Node @cost(weight: \"{DatasetCosts.Record}\")\n");
        text.Append("}\n");
        AddConnection(text, dataset);
    }

    /// <summary>The field that answers pages of all records; what its arguments mean is told here, and not again where links lead back.</summary>
    public static string RootField(Dataset dataset) => Connection(
        dataset.Name,
        dataset,
        $"{DescribedPaging} {Described(Words.Where)}where: {TypeNames.Where(dataset)} {Described(Words.Search)}search: String {Described(Words.Order)}order: [{TypeNames.Of(dataset)}Order!]");

    private static string BackField(Dataset source, Column link) =>
        Connection(link.Reverse!, source, $"{Paging} where: {TypeNames.Where(source)} search: String order: [{TypeNames.Of(source)}Order!]");

    private static string Connection(string name, Dataset dataset, string arguments) =>
        $"{name}({arguments}): {TypeNames.Connection(dataset)}! @cost(weight: \"{DatasetCosts.Connection}\") "
        + $"@listSize(assumedSize: {PageArguments.Default}, slicingArguments: [\"first\", \"last\"], sizedFields: [\"nodes\", \"edges\"])\n";

    private static string Typed(Column column, string type) => column switch
    {
        { IsList: true } => $"[{type}!]!",
        { IsNullable: true } => type,
        _ => type + "!",
    };

    private static string Cost(Column column) => column.Shape() is Shapes.LongText ? $" @cost(weight: \"{DatasetCosts.LongText}\")" : "";

    // What a link leads to may not be published: null, or missing from the list.
    private static string Linked(Column link, Dataset target) => link.IsList
        ? $"[{TypeNames.Of(target)}!]! @cost(weight: \"{DatasetCosts.Link}\") @listSize(assumedSize: {DatasetCosts.LinksOfList})"
        : $"{TypeNames.Of(target)} @cost(weight: \"{DatasetCosts.Link}\")";

    private static void AddConnection(StringBuilder text, Dataset dataset)
    {
        var type = TypeNames.Of(dataset);
        text.Append($$"""
            {{Described(Words.Edge)}}
            type {{TypeNames.Edge(dataset)}} {
              {{Described(Words.Cursor)}} cursor: String!
              {{Described(Words.EdgeNode)}} node: {{type}}!
              {{Described(Words.Score)}} score: Float
              {{Described(Words.Highlights)}} highlights: [Highlight!]!
            }

            {{Described(Words.Connection(dataset.Label))}}
            type {{TypeNames.Connection(dataset)}} {
              {{Described(Words.Nodes)}} nodes: [{{type}}!]!
              {{Described(Words.Edges)}} edges: [{{TypeNames.Edge(dataset)}}!]!
              {{Described(Words.PageInfo)}} pageInfo: PageInfo!
              {{Described(Words.TotalCount)}} totalCount: Int!
              {{GroupTypes.FieldsOfConnection(dataset)}}
            }

            {{Described(Words.OrderType)}}
            input {{type}}Order @oneOf {
              {{string.Join('\n', Capability.OrderBy.Columns(dataset).Select(column => $"{Described(column)}{TypeNames.Of(column)}: Direction"))}}
              {{Described(Words.ScoreOrder)}} score: Direction
            }

            """);
    }
}
