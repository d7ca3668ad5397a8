namespace ThiDua.Portal.Api.OData.Parsing;

/// <content>The functions that every service knows.</content>
internal sealed partial class Parser
{
    /// <summary>Each with how many arguments it takes at least and at most.</summary>
    private static readonly Dictionary<string, (int Least, int Most)> Methods = new(StringComparer.OrdinalIgnoreCase)
    {
        ["concat"] = (2, 2),
        ["contains"] = (2, 2),
        ["endswith"] = (2, 2),
        ["indexof"] = (2, 2),
        ["length"] = (1, 1),
        ["matchesPattern"] = (2, 2),
        ["startswith"] = (2, 2),
        ["substring"] = (2, 3),
        ["tolower"] = (1, 1),
        ["toupper"] = (1, 1),
        ["trim"] = (1, 1),
        ["year"] = (1, 1),
        ["month"] = (1, 1),
        ["day"] = (1, 1),
        ["hour"] = (1, 1),
        ["minute"] = (1, 1),
        ["second"] = (1, 1),
        ["fractionalseconds"] = (1, 1),
        ["totalseconds"] = (1, 1),
        ["date"] = (1, 1),
        ["time"] = (1, 1),
        ["totaloffsetminutes"] = (1, 1),
        ["mindatetime"] = (0, 0),
        ["maxdatetime"] = (0, 0),
        ["now"] = (0, 0),
        ["round"] = (1, 1),
        ["floor"] = (1, 1),
        ["ceiling"] = (1, 1),
        ["geo.distance"] = (2, 2),
        ["geo.length"] = (1, 1),
        ["geo.intersects"] = (2, 2),
        ["hassubset"] = (2, 2),
        ["hassubsequence"] = (2, 2),
        ["isdefined"] = (1, 1),
    };

    /// <summary>A call of such a function, or null and nothing is taken.</summary>
    private Expression? Method()
    {
        var from = reader.Position;
        if (!char.IsAsciiLetter(reader.Raw))
            return null;
        var name = reader.Identifier();
        if (name.Equals("geo", StringComparison.OrdinalIgnoreCase) && reader.TakeAny("."))
            name = "geo." + reader.Identifier();
        if (reader.At('('))
        {
            if (Methods.TryGetValue(name, out var arity))
                return Arguments(name.ToLowerInvariant(), arity, from);
            if (name.Equals("cast", StringComparison.OrdinalIgnoreCase) || name.Equals("isof", StringComparison.OrdinalIgnoreCase))
                return OfType(name.ToLowerInvariant(), from);
            if (name.Equals("case", StringComparison.OrdinalIgnoreCase))
                return Case(from);
        }

        reader.Position = from;
        return null;
    }

    private Expression.Call Arguments(string name, (int Least, int Most) arity, int from)
    {
        var arguments = new List<Expression>();
        reader.Expect('(');
        reader.Space();
        for (var i = 0; i < arity.Most; i++)
        {
            if (i >= arity.Least && reader.At(')'))
                break;
            if (i > 0)
            {
                reader.Expect(',');
                reader.Space();
            }

            arguments.Add(CommonExpression());
            reader.Space();
        }

        reader.Expect(')');
        return new(name, arguments) { At = from };
    }

    /// <summary><c>cast(type)</c>, <c>cast(expression,type)</c>: an operand is there when a comma follows it.</summary>
    private Expression.OfType OfType(string name, int from)
    {
        reader.Expect('(');
        reader.Space();
        var start = reader.Position;
        if (Lone() is { } only)
            return new(name, null, only) { At = from };
        reader.Position = start;
        var operand = CommonExpression();
        reader.Space();
        reader.Expect(',');
        reader.Space();
        var type = TypeName();
        reader.Space();
        reader.Expect(')');
        return new(name, operand, type) { At = from };
    }

    /// <summary>A type alone in its parentheses, or null.</summary>
    private string? Lone()
    {
        if (!char.IsAsciiLetter(reader.Raw))
            return null;
        var from = reader.Position;
        while (reader.Identifier().Length > 0 && reader.Raw == '.')
            reader.Position++;
        var type = reader.Decode(from, reader.Position);
        reader.Space();
        return reader.Take(')') ? type : null;
    }

    private Expression.Case Case(int from)
    {
        reader.Expect('(');
        reader.Space();
        var branches = Separated(',', () =>
        {
            reader.Space();
            var when = CommonExpression();
            reader.Space();
            reader.Expect(':');
            reader.Space();
            return (when, CommonExpression());
        }, blanks: true);
        reader.Space();
        reader.Expect(')');
        return new(branches) { At = from };
    }
}
