namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>What a document consists of: an operation, a fragment, or a part of a type system (section 2.3).</summary>
public abstract class Definition(int start) : Node(start);
