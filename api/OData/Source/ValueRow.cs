namespace ThiDua.Portal.Api.OData.Source;

/// <summary>A row of values by name.</summary>
/// <param name="values">The values in their order.</param>
public sealed class ValueRow(IReadOnlyDictionary<string, object?> values) : ODataRow
{
    /// <summary>The names in their order.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <inheritdoc/>
    public override object? Value(string property) => values.GetValueOrDefault(property);
}
