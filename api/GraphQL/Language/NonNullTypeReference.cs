namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A type whose values are never null.</summary>
public sealed class NonNullTypeReference(int start, TypeReference inner) : TypeReference(start)
{
    /// <summary>The same type with null allowed.</summary>
    public TypeReference Inner { get; } = inner;
}
