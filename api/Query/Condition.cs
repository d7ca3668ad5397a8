namespace ThiDua.Portal.Api.Query;

/// <summary>What a row must fulfil. Logic has two values: a comparison with a missing value is false, and its negation true.</summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>Where in the request the condition stands.</summary>
    public QueryPlace At { get; init; }

    /// <summary>Every part holds; true without parts.</summary>
    public sealed record And(IReadOnlyList<Condition> Parts) : Condition;

    /// <summary>Some part holds; false without parts.</summary>
    public sealed record Or(IReadOnlyList<Condition> Parts) : Condition;

    /// <summary>The part does not hold.</summary>
    public sealed record Not(Condition Part) : Condition;

    /// <summary>A column compared with a value; null for no value is allowed with <see cref="Comparison.Equal"/> and <see cref="Comparison.NotEqual"/>.</summary>
    public sealed record Compare(Operand Left, Comparison Operator, object? Value) : Condition;

    /// <summary>A column has one of the values.</summary>
    public sealed record In(Operand Left, IReadOnlyList<object?> Values) : Condition;

    /// <summary>A column lies between two values, both included.</summary>
    public sealed record Between(Operand Left, object Low, object High) : Condition;

    /// <summary>The text of a column starts with, ends with, contains or is a text.</summary>
    public sealed record Match(Operand Left, MatchKind Kind, string Text, TextForm Form = TextForm.Exact) : Condition;

    /// <summary>A column has no value.</summary>
    public sealed record IsNull(Operand Left) : Condition;

    /// <summary>
    /// Some value of a list column fulfils the part, in which the column's own name means the value; any value at all when the part is null.
    /// </summary>
    public sealed record Any(Operand List, Condition? Part) : Condition;

    /// <summary>The record that a link leads to fulfils the part; of a list of links, some record does.</summary>
    public sealed record Across(Operand Link, Condition Part) : Condition;

    /// <summary>Some record that leads here, by the named way back of its link, fulfils the part; any such record when it is null.</summary>
    public sealed record Back(Operand Reverse, Condition? Part) : Condition;
}

/// <summary>How a column is compared with a value.</summary>
public enum Comparison
{
    /// <summary>The same value.</summary>
    Equal,

    /// <summary>Another value, or none.</summary>
    NotEqual,

    /// <summary>After the value in the column's order.</summary>
    Greater,

    /// <summary>The value or after it.</summary>
    GreaterOrEqual,

    /// <summary>Before the value.</summary>
    Less,

    /// <summary>The value or before it.</summary>
    LessOrEqual,
}

/// <summary>Which part of a text must be there.</summary>
public enum MatchKind
{
    /// <summary>The whole.</summary>
    Whole,

    /// <summary>The beginning.</summary>
    StartsWith,

    /// <summary>The end.</summary>
    EndsWith,

    /// <summary>Any part.</summary>
    Contains,
}

/// <summary>What counts as the same text.</summary>
public enum TextForm
{
    /// <summary>The same characters.</summary>
    Exact,

    /// <summary>The same letters, capital or small.</summary>
    IgnoreCase,

    /// <summary>The same letters without marks.</summary>
    Folded,
}
