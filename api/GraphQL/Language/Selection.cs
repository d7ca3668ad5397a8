namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A field, a fragment spread or an inline fragment (section 2.5).</summary>
public abstract class Selection(int start, Directive[] directives) : Node(start)
{
    /// <summary>Directives applied to it.</summary>
    public Directive[] Directives { get; } = directives;
}
