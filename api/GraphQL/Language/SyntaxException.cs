namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>The text is not a document; the first offending token is named (section 2).</summary>
public sealed class SyntaxException(string message, Location location, bool isLimit = false) : Exception("Syntax error: " + message)
{
    /// <summary>Where the token stands.</summary>
    public Location Location { get; } = location;

    /// <summary>Whether the text is only larger or deeper than allowed.</summary>
    public bool IsLimit { get; } = isLimit;
}
