namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A type as it is written (section 2.12).</summary>
public abstract class TypeReference(int start) : Node(start);
