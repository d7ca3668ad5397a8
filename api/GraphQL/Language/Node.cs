namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>One node of a syntax tree; a node knows where it starts in the text.</summary>
public abstract class Node(int start)
{
    /// <summary>The offset of its first UTF-16 unit in the text.</summary>
    public int Start { get; } = start;
}
