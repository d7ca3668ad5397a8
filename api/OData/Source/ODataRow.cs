using System.Text.Json;
using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Writing;

namespace ThiDua.Portal.Api.OData.Source;

/// <summary>A row of a source: values by the names of their properties.</summary>
public abstract class ODataRow
{
    /// <summary>The full name of the row's type when it is derived from the declared one.</summary>
    public virtual string? DerivedType => null;

    /// <summary>A value: null, a primitive value, a row for a complex one, or a list.</summary>
    public abstract object? Value(string property);

    /// <summary>Writes a value as JSON; a source that holds JSON texts can write them as they are.</summary>
    public virtual void Write(Utf8JsonWriter writer, IEdmProperty property, bool exactNumbers) => JsonValues.Write(writer, Value(property.Name), exactNumbers);
}
