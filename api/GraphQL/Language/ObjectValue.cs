namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>An input object (section 2.10.8).</summary>
public sealed class ObjectValue(int start, ObjectField[] fields) : Value(start)
{
    /// <summary>Its fields as written.</summary>
    public ObjectField[] Fields { get; } = fields;
}
