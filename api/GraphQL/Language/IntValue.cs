namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>An integer literal, as written (section 2.10.1).</summary>
public sealed class IntValue(int start, string text) : Value(start)
{
    /// <summary>The digits, with a minus sign if there is one.</summary>
    public string Text { get; } = text;
}
