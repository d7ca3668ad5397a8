namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A float literal, as written (section 2.10.2).</summary>
public sealed class FloatValue(int start, string text) : Value(start)
{
    /// <summary>The number as written.</summary>
    public string Text { get; } = text;
}
