using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Writes the value of a column straight from the store's text.</summary>
internal static class ColumnLeaf
{
    public static LeafWriter Of(Column column)
    {
        var isRaw = column.Shape() is Shapes.Number or Shapes.Year or Shapes.Flag;
        if (column.IsList)
            return (source, _, output) => WriteList(((Found)source).Row, column, isRaw, output);
        // A store keeps no empty text, and one that must be there is empty then.
        var isEmptyWhereMissing = !column.IsNullable && !isRaw;
        return (source, _, output) =>
        {
            var row = ((Found)source).Row;
            if (row.Count(column) == 0 && !isEmptyWhereMissing)
                return false;
            Write(row.Utf8(column), isRaw, output);
            return true;
        };
    }

    private static bool WriteList(StoredRow row, Column column, bool isRaw, JsonOutput output)
    {
        output.StartArray();
        for (var i = 0; i < row.Count(column); i++)
        {
            output.Item();
            Write(row.Utf8(column, i), isRaw, output);
        }

        output.EndArray();
        return true;
    }

    private static void Write(ReadOnlySpan<byte> text, bool isRaw, JsonOutput output)
    {
        if (isRaw)
            output.WriteRaw(text);
        else
            output.WriteUtf8(text);
    }
}
