namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A type named by its name.</summary>
public sealed class NamedTypeReference(int start, string name) : TypeReference(start)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
