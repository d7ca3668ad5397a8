using System.Text;

namespace ThiDua.Portal.Api.OData.Parsing;

/// <content>Arrays and objects in expressions.</content>
internal sealed partial class Parser
{
    private Expression.List Array()
    {
        var from = reader.Position;
        reader.Expect('[');
        reader.Space();
        var items = new List<Expression>();
        if (!reader.Take(']'))
        {
            items = Separated(',', JsonValue, blanks: true);
            reader.Space();
            reader.Expect(']');
        }

        return new(items) { At = from };
    }

    private Expression.Object JsonObject()
    {
        var from = reader.Position;
        reader.Expect('{');
        reader.Space();
        List<(string, Expression)> members = [];
        if (!reader.Take('}'))
        {
            members = Separated(',', Member, blanks: true);
            reader.Space();
            reader.Expect('}');
        }

        return new(members) { At = from };

        (string, Expression) Member()
        {
            var name = JsonString();
            reader.Space();
            reader.Expect(':');
            reader.Space();
            return (name.Text, JsonValue());
        }
    }

    private Expression JsonValue() => reader.At('"') ? JsonString() : CommonExpression();

    /// <summary>A text in double quotes.</summary>
    public Expression.Literal JsonString()
    {
        var from = reader.Position;
        reader.Expect('"');
        var text = new StringBuilder();
        while (!reader.At('"'))
        {
            if (reader.AtEnd)
                throw reader.Unexpected("“\"”");
            var start = reader.Position;
            if (reader.At('\\'))
            {
                reader.Take('\\');
                text.Append(Escaped());
                continue;
            }

            while (!reader.AtEnd && !reader.At('"') && !reader.At('\\'))
                reader.Position++;
            text.Append(reader.Decode(start, reader.Position));
        }

        reader.Expect('"');
        return new(LiteralKind.String, text.ToString()) { At = from };
    }

    private char Escaped()
    {
        if (reader.Take('"'))
            return '"';
        if (reader.Take('\\'))
            return '\\';
        var c = reader.Raw;
        reader.Position++;
        if (c == 'u' && reader.Hex(reader.Position) is >= 0 and var high && reader.Hex(reader.Position + 2) is >= 0 and var low)
        {
            reader.Position += 4;
            return (char)((high << 8) | low);
        }

        reader.Position--;
        var known = "/bfnrt".IndexOf(c, StringComparison.Ordinal);
        if (known < 0)
            throw reader.Unexpected("an escape");
        reader.Position++;
        return "/\b\f\n\r\t"[known];
    }
}
