using System.Text.Json;
using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.OData.Http;
using ThiDua.Portal.Api.OData.Source;

namespace ThiDua.Portal.Api.OData.Writing;

/// <summary>Writes rows as JSON, with the rows within them.</summary>
/// <param name="writer">Where to.</param>
/// <param name="reading">Where rows within rows are read.</param>
/// <param name="asked">How it is written.</param>
/// <param name="root">The service's root.</param>
/// <param name="limits">The limits.</param>
internal sealed class RowWriter(Utf8JsonWriter writer, IODataReading reading, Negotiation asked, string root, ODataLimits limits)
{
    private int _expanded;

    /// <summary>Whether more was written than an answer may hold.</summary>
    public bool IsTooLong => writer.BytesCommitted + writer.BytesPending > limits.AnswerBytes;

    /// <summary>Writes one row as an object.</summary>
    /// <param name="row">The row.</param>
    /// <param name="selection">What of it.</param>
    /// <param name="set">Its set.</param>
    /// <param name="first">What stands at the beginning of the object.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async ValueTask Write(ODataRow row, Selection selection, IEdmNavigationSource? set, Action? first, CancellationToken cancellation)
    {
        writer.WriteStartObject();
        first?.Invoke();
        Values(row, selection, set);
        foreach (var expansion in selection.Expansions)
            await Expand(row, expansion, selection, set!, cancellation);
        writer.WriteEndObject();
    }

    /// <summary>The rows of a page, one after another.</summary>
    public async ValueTask WriteAll(IReadOnlyList<ODataRow> rows, Selection selection, IEdmNavigationSource set, CancellationToken cancellation)
    {
        writer.WriteStartArray();
        foreach (var row in rows)
        {
            if (IsTooLong)
                break;
            if (selection.Expansions.Count > 0)
            {
                await Write(row, selection, set, null, cancellation);
                continue;
            }

            writer.WriteStartObject();
            Values(row, selection, set);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The address of a row as an object.</summary>
    public void Reference(ODataRow row, IEdmEntityType type, IEdmNavigationSource set)
    {
        writer.WriteStartObject();
        writer.WriteString(asked.Prefix + "id", root + Addresses.OfRow(set, type, row));
        writer.WriteEndObject();
    }

    private void Values(ODataRow row, Selection selection, IEdmNavigationSource? set)
    {
        if (asked.Metadata == "full" || row.DerivedType is not null)
            Control(row, selection, set);
        foreach (var property in selection.Properties)
            Value(row, property, selection);
        foreach (var (name, value) in selection.Computed)
        {
            writer.WritePropertyName(name);
            JsonValues.Write(writer, Evaluator.Value(value, row), asked.Exact);
        }
    }

    private void Value(ODataRow row, IEdmStructuralProperty property, Selection selection)
    {
        var isComplex = property.Type.IsComplex() || (property.Type.IsCollection() && property.Type.AsCollection().ElementType().IsComplex());
        if (asked.OmitNulls && !property.Type.IsCollection() && row.Value(property.Name) is null)
            return;
        if (asked.Metadata == "full" && TypeToTell(property.Type) is { } type)
            writer.WriteString($"{property.Name}{asked.Prefix}type", type);
        if (selection.Lists.TryGetValue(property.Name, out var part))
        {
            List(part.Of(row.Value(property.Name)), property, part, selection);
            return;
        }

        writer.WritePropertyName(property.Name);
        if (isComplex)
            Complex(row.Value(property.Name), property, selection.Inner.GetValueOrDefault(property.Name));
        else
            row.Write(writer, property, asked.Exact);
    }

    private void List((IReadOnlyList<object?> Items, int Count) found, IEdmStructuralProperty property, ListPart part, Selection selection)
    {
        if (part.Count)
            writer.WriteNumber($"{property.Name}{asked.Prefix}count", found.Count);
        writer.WritePropertyName(property.Name);
        if (property.Type.AsCollection().ElementType().IsComplex())
            Complex(found.Items.OfType<ODataRow>(), property, selection.Inner.GetValueOrDefault(property.Name));
        else
            JsonValues.Write(writer, found.Items, asked.Exact);
    }

    /// <summary>A complex value or several.</summary>
    public void Complex(object? value, IEdmStructuralProperty property, Selection? wanted)
    {
        if (value is IEnumerable<ODataRow> items)
        {
            writer.WriteStartArray();
            foreach (var item in items)
                Complex(item, property, wanted);
            writer.WriteEndArray();
            return;
        }

        if (value is not ODataRow row)
        {
            writer.WriteNullValue();
            return;
        }

        var element = property.Type.IsCollection() ? property.Type.AsCollection().ElementType() : property.Type;
        var type = element.AsComplex().ComplexDefinition();
        writer.WriteStartObject();
        Values(row, wanted ?? new(type, [.. type.StructuralProperties()]), null);
        writer.WriteEndObject();
    }

    private void Control(ODataRow row, Selection selection, IEdmNavigationSource? set)
    {
        if (asked.Metadata == "none")
            return;
        if (asked.Metadata == "full" || row.DerivedType is not null)
            writer.WriteString(asked.Prefix + "type", "#" + (row.DerivedType ?? selection.Type.FullTypeName()));
        if (asked.Metadata != "full" || set is null || selection.Type is not IEdmEntityType type)
            return;
        var address = root + Addresses.OfRow(set, type, row);
        writer.WriteString(asked.Prefix + "id", address);
        foreach (var property in type.NavigationProperties())
            writer.WriteString($"{property.Name}{asked.Prefix}navigationLink", $"{address}/{property.Name}");
    }

    /// <summary>Types that JSON does not show by itself.</summary>
    private static string? TypeToTell(IEdmTypeReference type)
    {
        if (type.IsCollection())
            return $"#Collection({type.AsCollection().ElementType().FullName().Replace("Edm.", "", StringComparison.Ordinal)})";
        if (type.IsEnum())
            return "#" + type.FullName();
        return type.IsPrimitive() && type.PrimitiveKind() is not (EdmPrimitiveTypeKind.String or EdmPrimitiveTypeKind.Boolean or EdmPrimitiveTypeKind.Double)
            ? "#" + type.FullName().Replace("Edm.", "", StringComparison.Ordinal)
            : null;
    }

    private async ValueTask Expand(ODataRow row, Expansion expansion, Selection owner, IEdmNavigationSource set, CancellationToken cancellation)
    {
        if (++_expanded > limits.Expansions)
            throw ODataErrors.TooComplex(new Sentence("lần mở $expand trong một câu trả lời", "expansions in one answer"), limits.Expansions, target: "$expand");
        var (property, rows) = (expansion.Property, expansion.Rows);
        if (!property.Type.IsCollection())
        {
            await Single(row, expansion, cancellation);
            return;
        }

        var size = expansion.Mode == "$count" ? 0 : (int)Math.Min(rows.Top ?? limits.ExpandedRows, limits.ExpandedRows);
        var page = await reading.Run(rows.Prepared!, new(size) { Skip = rows.Skip, Count = rows.Count || expansion.Mode == "$count", Parent = row }, cancellation);
        if (page.Count is { } count)
            writer.WriteNumber($"{property.Name}{asked.Prefix}count", count);
        if (expansion.Mode == "$count")
            return;
        writer.WritePropertyName(property.Name);
        if (rows.Groups is { } groups)
        {
            Groups(groups.Run(page.Rows), groups.Names);
        }
        else if (expansion.Mode == "$ref")
        {
            writer.WriteStartArray();
            foreach (var item in page.Rows)
                Reference(item, rows.Type, rows.Set);
            writer.WriteEndArray();
        }
        else
        {
            await WriteAll(page.Rows, rows.Selection, rows.Set, cancellation);
        }

        if (page.Next is not null && (rows.Top is null || rows.Top > page.Rows.Count) && rows.Groups is null)
            writer.WriteString($"{property.Name}{asked.Prefix}nextLink", $"{root}{Addresses.OfRow(set, (IEdmEntityType)owner.Type, row)}/{property.Name}?$skip={rows.Skip + page.Rows.Count}");
    }

    private async ValueTask Single(ODataRow row, Expansion expansion, CancellationToken cancellation)
    {
        var found = await reading.Follow(row, expansion.Property, cancellation);
        writer.WritePropertyName(expansion.Property.Name);
        if (found is null)
            writer.WriteNullValue();
        else if (expansion.Mode == "$ref")
            Reference(found, expansion.Rows.Type, expansion.Rows.Set);
        else
            await Write(found, expansion.Rows.Selection, expansion.Rows.Set, null, cancellation);
    }

    /// <summary>Groups, by the names of their values.</summary>
    public void Groups(IReadOnlyList<ODataRow> rows, IReadOnlyList<string> names)
    {
        var nested = NestedNames.Of(names);
        writer.WriteStartArray();
        foreach (var row in rows)
            Group(row, nested, "");

        writer.WriteEndArray();
    }

    private void Group(ODataRow row, IReadOnlyList<(string Name, IReadOnlyList<string> Within)> names, string path)
    {
        writer.WriteStartObject();
        foreach (var (name, within) in names)
        {
            writer.WritePropertyName(name);
            if (within.Count == 0)
                JsonValues.Write(writer, row.Value(path + name), asked.Exact);
            else if (within.All(part => row.Value($"{path}{name}/{part}") is null))
                writer.WriteNullValue();
            else
                Group(row, NestedNames.Of(within), $"{path}{name}/");
        }

        writer.WriteEndObject();
    }
}
