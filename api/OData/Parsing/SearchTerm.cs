namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>What <c>$search</c> asks for.</summary>
public abstract record SearchTerm
{
    private SearchTerm()
    {
    }

    /// <summary>Where it starts in the text that was parsed.</summary>
    public int At { get; init; }

    /// <summary>A word.</summary>
    public sealed record Word(string Text) : SearchTerm;

    /// <summary>Words side by side.</summary>
    public sealed record Phrase(string Text) : SearchTerm;

    /// <summary>Words that somebody is still typing, in single quotes: any text is understood.</summary>
    public sealed record Free(string Text) : SearchTerm;

    /// <summary>Both parts.</summary>
    public sealed record And(SearchTerm Left, SearchTerm Right) : SearchTerm;

    /// <summary>One part or both.</summary>
    public sealed record Or(SearchTerm Left, SearchTerm Right) : SearchTerm;

    /// <summary>Not the part.</summary>
    public sealed record Not(SearchTerm Part) : SearchTerm;
}
