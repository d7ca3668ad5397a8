namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>The use of a named fragment (section 2.8).</summary>
public sealed class FragmentSpread(int start, Name name, Directive[] directives) : Selection(start, directives)
{
    /// <summary>The fragment that is meant.</summary>
    public Name Name { get; } = name;
}
