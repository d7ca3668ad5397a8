namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>true or false (section 2.10.3).</summary>
public sealed class BooleanValue(int start, bool isTrue) : Value(start)
{
    /// <summary>Which of the two.</summary>
    public bool IsTrue { get; } = isTrue;
}
