namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>Writes a leaf, or a list of leaves, straight from its parent; false, with nothing written, when it is null.</summary>
/// <exception cref="GraphQLException">The value cannot be had, for a reason that may be told.</exception>
public delegate bool LeafWriter(object source, InputObject arguments, JsonOutput output);
