namespace ThiDua.Portal.Api.OData.Parsing;

/// <content>Literals: told apart by their form.</content>
internal sealed partial class Parser
{
    /// <summary>A literal, or null when something else is here.</summary>
    public Expression.Literal? Literal()
    {
        var from = reader.Position;
        if (reader.At('\''))
            return Quoted(LiteralKind.String);
        if (scan.Guid())
            return Of(LiteralKind.Guid, from);
        if (char.IsAsciiDigit(reader.Raw) || reader.Raw is '-' || reader.At('+'))
            return Numeric(from);
        var name = reader.Identifier();
        if (name.Length == 0)
            return null;
        if (!reader.At('\''))
        {
            if (name is "null")
                return new(LiteralKind.Null, name) { At = from };
            if (name.Equals("true", StringComparison.OrdinalIgnoreCase) || name.Equals("false", StringComparison.OrdinalIgnoreCase))
                return new(LiteralKind.Boolean, name.ToLowerInvariant()) { At = from };
            if (name is "NaN" or "INF")
                return new(LiteralKind.Number, name) { At = from };
        }

        while (reader.Raw == '.')
        {
            reader.Position++;
            if (reader.Identifier().Length == 0)
                break;
        }

        if (!reader.At('\''))
        {
            reader.Note("“'”");
            reader.Position = from;
            return null;
        }

        var type = reader.Decode(from, reader.Position);
        return type.ToLowerInvariant() switch
        {
            "duration" => Duration(from),
            "binary" => BinaryLiteral(from),
            "geography" or "geometry" => Quoted(LiteralKind.Geography),
            _ => Enumeration(type),
        };
    }

    private Expression.Literal? Numeric(int from)
    {
        if (scan.DateTime())
            return Of(LiteralKind.DateTimeOffset, from);
        if (scan.Date())
            return Of(LiteralKind.Date, from);
        if (scan.Time())
            return Of(LiteralKind.TimeOfDay, from);
        return scan.Number() ? Of(LiteralKind.Number, from) : null;
    }

    private Expression.Literal Quoted(LiteralKind kind)
    {
        var from = reader.Position;
        if (!scan.Quoted(_inPath))
            throw reader.Unexpected("“'”");
        // Forms write a blank as a plus, also within a text.
        var raw = reader.Text(from, reader.Position);
        var text = reader.Url && !_inPath ? Uri.UnescapeDataString(raw.Replace('+', ' ')) : reader.Decode(from, reader.Position);
        return new(kind, text[1..^1].Replace("''", "'", StringComparison.Ordinal)) { At = from };
    }

    private Expression.Literal Duration(int from)
    {
        reader.Expect('\'');
        var start = reader.Position;
        if (!scan.Duration())
            throw reader.Unexpected("a duration");
        var text = reader.Decode(start, reader.Position);
        reader.Expect('\'');
        return new(LiteralKind.Duration, text) { At = from };
    }

    private Expression.Literal BinaryLiteral(int from)
    {
        reader.Expect('\'');
        var start = reader.Position;
        Base64();
        var text = reader.Decode(start, reader.Position);
        reader.Expect('\'');
        return new(LiteralKind.Binary, text) { At = from };
    }

    /// <summary>base64url, with or without its padding.</summary>
    public void Base64()
    {
        var start = reader.Position;
        while (char.IsAsciiLetterOrDigit(reader.Raw) || reader.Raw is '-' or '_')
            reader.Position++;
        var rest = (reader.Position - start) % 4;
        if (rest == 1)
            throw reader.Unexpected("a character of base64url");
        for (var i = rest; i is > 0 and < 4 && reader.TakeAny("="); i++)
        {
        }
    }

    private Expression.Literal Enumeration(string type)
    {
        var from = reader.Position;
        reader.Expect('\'');
        var start = reader.Position;
        EnumMembers(comma: true);
        var text = reader.Decode(start, reader.Position);
        reader.Expect('\'');
        return new(LiteralKind.Enumeration, type + "'" + text + "'") { At = from - type.Length };
    }

    /// <summary>Members of an enumeration by name or value.</summary>
    public void EnumMembers(bool comma)
    {
        do
        {
            if (reader.Identifier().Length > 0)
                continue;
            if (!reader.TakeAny("+-") && reader.Url)
                reader.Take('+');
            if (reader.TakeDigits() == 0)
                throw reader.Unexpected("a member");
        }
        while (comma && reader.Take(','));
    }

    private Expression.Literal Of(LiteralKind kind, int from) => new(kind, reader.Decode(from, reader.Position)) { At = from };
}
