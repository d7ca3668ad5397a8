namespace ThiDua.Portal.Api.OData.Parsing;

/// <content>Expressions, by the precedence of their operators.</content>
internal sealed partial class Parser
{
    private static readonly string[][] Operators =
    [
        ["or"],
        ["and"],
        ["eq", "ne"],
        ["gt", "ge", "lt", "le"],
        ["add", "sub"],
        ["mul", "divby", "div", "mod"],
    ];

    /// <summary>Any expression.</summary>
    public Expression CommonExpression() => Binary(0);

    private Expression Binary(int level)
    {
        if (level == Operators.Length)
            return Member();
        var left = Binary(level + 1);
        while (TakeOperator(Operators[level]) is { } found)
        {
            reader.Spend();
            left = new Expression.Binary(found, left, Binary(level + 1)) { At = left.At };
        }

        return left;
    }

    /// <summary>An operator between blanks, or null and nothing is taken.</summary>
    private string? TakeOperator(params ReadOnlySpan<string> words)
    {
        var from = reader.Position;
        if (reader.Space())
        {
            foreach (var word in words)
            {
                var start = reader.Position;
                if (reader.TakeWord(word))
                {
                    if (reader.Space())
                        return word;
                    reader.Note("a blank");
                }

                reader.Position = start;
            }
        }
        else
        {
            reader.Note("a blank");
        }

        reader.Position = from;
        return null;
    }

    /// <summary>What binds closest: <c>has</c> and <c>in</c>, then the signs before an operand.</summary>
    private Expression Member()
    {
        var left = Unary();
        while (TakeOperator("has", "in") is { } found)
        {
            var right = found == "in" ? ListOrExpression() : Literal() ?? throw reader.Unexpected("a value of an enumeration");
            left = new Expression.Binary(found, left, right) { At = left.At };
        }

        return left;
    }

    private Expression Unary()
    {
        var from = reader.Position;
        if (reader.TakeWord("not"))
        {
            // The grammar wants a blank; no function is called so, and people write not(…).
            if (reader.Space() || reader.At('('))
                return Prefixed("not", from);
            reader.Position = from;
        }

        if (reader.Raw == '-' && !char.IsAsciiDigit(reader.RawAt(1)) && reader.RawAt(1) != 'I')
        {
            reader.Position++;
            reader.Space();
            return Prefixed("-", from);
        }

        return Primary();
    }

    private Expression.Unary Prefixed(string sign, int from)
    {
        reader.Enter();
        var operand = Member();
        reader.Leave();
        return new(sign, operand) { At = from };
    }

    private Expression Primary()
    {
        reader.Enter();
        var from = reader.Position;
        try
        {
            if (reader.At('['))
                return Array();
            if (reader.At('{'))
                return JsonObject();
            if (reader.At('('))
                return Parenthesised();
            if (Literal() is { } literal)
                return literal;
            return Method() ?? (Expression)Path(from);
        }
        finally
        {
            reader.Leave();
        }
    }

    private Expression Parenthesised()
    {
        reader.Expect('(');
        reader.Space();
        var inner = CommonExpression();
        reader.Space();
        reader.Expect(')');
        return inner;
    }

    /// <summary>After <c>in</c>: literals in parentheses, or an expression that gives a collection.</summary>
    private Expression ListOrExpression()
    {
        var from = reader.Position;
        if (!reader.At('('))
            return Unary();
        reader.Expect('(');
        reader.Space();
        var items = new List<Expression>();
        if (reader.Take(')'))
            return new Expression.List(items) { At = from };
        while (true)
        {
            if (((Expression?)Literal() ?? Alias()) is not { } item || items.Count >= ParseLimits.Nodes)
                break;
            items.Add(item);
            reader.Space();
            if (reader.Take(')'))
                return new Expression.List(items) { At = from };
            if (!reader.Take(','))
                break;
            reader.Space();
        }

        if (items.Count > 1)
            throw reader.Unexpected("a value");
        reader.Position = from;
        return Parenthesised();
    }

    private Expression.Path? Alias()
    {
        var from = reader.Position;
        if (!reader.Take('@'))
            return null;
        return new([new Segment.Alias(Name()) { At = from }]) { At = from };
    }
}
