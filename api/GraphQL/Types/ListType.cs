namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A list of another type (section 3.11).</summary>
public sealed class ListType(SchemaType item) : SchemaType
{
    /// <summary>The type of its items.</summary>
    public SchemaType Item { get; } = item;

    /// <inheritdoc/>
    public override NamedType Named => Item.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{Item}]";
}
