namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A literal or a variable (section 2.10).</summary>
public abstract class Value(int start) : Node(start);
