using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>The columns that a selection needs, so that a store reads no others.</summary>
internal static class SelectedColumns
{
    /// <summary>The columns of the selected fields of a dataset's records, the key among them.</summary>
    public static List<Column> Of(DatasetFields fields, Dataset dataset, IEnumerable<SelectedField> selected)
    {
        var columns = new List<Column> { dataset["id"] };
        var known = fields.Of(dataset);
        foreach (var part in selected)
        {
            if (known.TryGetValue(part.Definition.Name, out var found) && (found.Column ?? (found.IsBack ? null : found.Link)) is { } column && !columns.Contains(column))
                columns.Add(column);
        }

        return columns;
    }
}
