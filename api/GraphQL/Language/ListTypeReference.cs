namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A list of another type.</summary>
public sealed class ListTypeReference(int start, TypeReference item) : TypeReference(start)
{
    /// <summary>The type of its items.</summary>
    public TypeReference Item { get; } = item;
}
