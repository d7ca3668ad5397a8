using System.Globalization;
using System.Text.Json;
using Microsoft.OData.Edm;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.OData.Source;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.OData.Portal;

/// <summary>A row of a store, written straight from the store's text.</summary>
/// <param name="model">The model.</param>
/// <param name="type">The type of the row.</param>
/// <param name="row">The row.</param>
internal sealed class PortalRow(PortalModel model, IEdmEntityType type, StoredRow row) : ODataRow
{
    public StoredRow Stored => row;

    public override object? Value(string property)
    {
        var column = model.ColumnOf(type.FindProperty(property));
        return row.Value(column) switch
        {
            List<object> list => list.ConvertAll(value => Plain(column, value)),
            { } value => Plain(column, value),
            null => null,
        };
    }

    /// <summary>An enumeration is the name of its member.</summary>
    public static object Plain(Column column, object value) => column.Type.IsEnum ? column.Values.First(known => known.Value.Equals(value)).Name : value;

    /// <summary>A value that groups are made of; a year is a number.</summary>
    public static object? Plain(GroupKey key, object? value) => value switch
    {
        null => null,
        string year when key.Part is DatePart.Year => decimal.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture),
        _ => Plain(key.Column, value),
    };

    public override void Write(Utf8JsonWriter writer, IEdmProperty property, bool exactNumbers)
    {
        var column = model.ColumnOf(property);
        var count = row.Count(column);
        var asText = exactNumbers && column.Shape() is Shapes.Number;
        if (!column.IsList)
        {
            if (count == 0)
                writer.WriteNullValue();
            else
                One(writer, column, 0, asText);
            return;
        }

        writer.WriteStartArray();
        for (var i = 0; i < count; i++)
            One(writer, column, i, asText);
        writer.WriteEndArray();
    }

    private void One(Utf8JsonWriter writer, Column column, int index, bool asText)
    {
        if (asText)
            writer.WriteStringValue(row.Utf8(column, index));
        else
            RowJson.WriteText(writer, column, row.Utf8(column, index));
    }
}
