namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>The selections between a pair of braces (section 2.5).</summary>
public sealed class SelectionSet(int start, Selection[] items) : Node(start)
{
    /// <summary>At least one selection.</summary>
    public Selection[] Items { get; } = items;
}
