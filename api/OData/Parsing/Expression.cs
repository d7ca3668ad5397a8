namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>An expression as it is written: names are not resolved yet.</summary>
public abstract record Expression
{
    private Expression()
    {
    }

    /// <summary>Where it starts in the text that was parsed.</summary>
    public int At { get; init; }

    /// <summary>A value of a primitive type.</summary>
    public sealed record Literal(LiteralKind Kind, string Text) : Expression;

    /// <summary>A name and what follows it: properties, keys, functions, lambdas.</summary>
    public sealed record Path(IReadOnlyList<Segment> Segments) : Expression;

    /// <summary>Two operands of an operator, which is written in small letters: <c>eq</c>, <c>add</c>, <c>and</c>.</summary>
    public sealed record Binary(string Operator, Expression Left, Expression Right) : Expression;

    /// <summary>The operand of <c>not</c> or <c>-</c>.</summary>
    public sealed record Unary(string Operator, Expression Operand) : Expression;

    /// <summary>One of the functions that every service knows, in small letters: <c>contains</c>.</summary>
    public sealed record Call(string Function, IReadOnlyList<Expression> Arguments) : Expression;

    /// <summary><c>cast</c> or <c>isof</c>; of the current instance when there is no operand.</summary>
    public sealed record OfType(string Function, Expression? Operand, string Type) : Expression;

    /// <summary>Conditions and what each gives.</summary>
    public sealed record Case(IReadOnlyList<(Expression When, Expression Then)> Branches) : Expression;

    /// <summary>Values in parentheses after <c>in</c>, or an array in brackets.</summary>
    public sealed record List(IReadOnlyList<Expression> Items) : Expression;

    /// <summary>An object in braces.</summary>
    public sealed record Object(IReadOnlyList<(string Name, Expression Value)> Members) : Expression;
}

/// <summary>The kinds of literals that can be told apart by their form.</summary>
public enum LiteralKind
{
    Null,
    Boolean,
    Guid,
    DateTimeOffset,
    Date,
    TimeOfDay,
    Number,
    String,
    Duration,
    Enumeration,
    Binary,
    Geography,
}
