using System.Text;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>The portal's schema as text in the schema definition language, printed from the tables of the datasets.</summary>
public static class SchemaText
{
    /// <summary>The schema over some datasets; the same tables give the same text.</summary>
    public static string Of(IReadOnlyList<Dataset> datasets)
    {
        var text = new StringBuilder();
        AddRoot(text, datasets);
        text.Append(SharedTypes.Text);
        AddEnumerations(text, datasets);
        foreach (var dataset in datasets)
        {
            RecordTypes.Add(text, dataset);
            FilterTypes.AddWhere(text, dataset);
            GroupTypes.Add(text, dataset);
        }

        FilterTypes.AddFilters(text, datasets);
        return Printer.Print(Parser.Document(text.ToString())) + "\n";
    }

    /// <summary>A description, quoted.</summary>
    internal static string Described(string label, string? help = null)
    {
        var told = help is null ? label : $"{label}. {help}";
        return '"' + told.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\" ";
    }

    internal static string Described(Column column) => Described(column.Label, column.Help);

    private static void AddRoot(StringBuilder text, IReadOnlyList<Dataset> datasets)
    {
        text.Append(Described(Words.Schema)).Append("schema { query: Query }\n");
        text.Append(Described(Words.Query)).Append("type Query {\n");
        text.Append(Described(Words.NodeField)).Append($"node(id: ID!): Node @cost(weight: \"{DatasetCosts.Record}\")\n");
        text.Append(Described(Words.NodesField)).Append($"nodes(ids: [ID!]!): [Node]! @cost(weight: \"{DatasetCosts.Record}\") @listSize(slicingArguments: [\"ids\"])\n");
        foreach (var dataset in datasets)
        {
            text.Append(Described(Words.One(dataset.Label))).Append($"{TypeNames.Single(dataset)}(id: ID!): {TypeNames.Of(dataset)} @cost(weight: \"{DatasetCosts.Record}\")\n");
            text.Append(Described(dataset.Label, dataset.Help)).Append(RecordTypes.RootField(dataset));
        }

        text.Append(Described(Words.GenerationField)).Append("generation: String!\n}\n");
    }

    private static void AddEnumerations(StringBuilder text, IReadOnlyList<Dataset> datasets)
    {
        foreach (var column in datasets.SelectMany(dataset => dataset.Columns).Where(column => column.Shape() is Shapes.Enumeration).DistinctBy(column => column.Type))
        {
            text.Append($"enum {column.Type.Name} {{\n");
            foreach (var known in column.Values)
                text.Append(Described(known.Label)).Append(known.Name).Append('\n');
            text.Append("}\n");
        }
    }
}
