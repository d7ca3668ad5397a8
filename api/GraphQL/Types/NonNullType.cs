namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A type without null (section 3.12).</summary>
public sealed class NonNullType(SchemaType inner) : SchemaType
{
    /// <summary>The type with null.</summary>
    public SchemaType Inner { get; } = inner;

    /// <inheritdoc/>
    public override NamedType Named => Inner.Named;

    /// <inheritdoc/>
    public override SchemaType Nullable => Inner;

    /// <inheritdoc/>
    public override string ToString() => $"{Inner}!";
}
