namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A string or block string (section 2.10.4).</summary>
public sealed class StringValue(int start, string text, bool isBlock) : Value(start)
{
    /// <summary>What it means: escapes replaced, indentation of a block removed.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it was written between three quotes.</summary>
    public bool IsBlock { get; } = isBlock;
}
