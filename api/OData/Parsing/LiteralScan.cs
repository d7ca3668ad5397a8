namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>Finds where literals end, by the forms of the grammar. Each scan moves past what it names, or leaves the reader where it was.</summary>
/// <param name="reader">The text.</param>
internal sealed class LiteralScan(Reader reader)
{
    public bool Guid()
    {
        var from = reader.Position;
        for (var i = 0; i < 36; i++)
        {
            var fits = i is 8 or 13 or 18 or 23 ? reader.Raw == '-' : char.IsAsciiHexDigit(reader.Raw);
            if (!fits)
                return Back(from, i is 8 or 13 or 18 or 23 ? "“-”" : "a hexadecimal digit");
            reader.Position++;
        }

        return true;
    }

    public bool Date()
    {
        var from = reader.Position;
        reader.TakeAny("-");
        var first = reader.Raw;
        var digits = reader.TakeDigits();
        if (digits < 4 || (first == '0' && digits > 4))
            return Back(from, "a year");
        return Next('-', from) && TwoDigits(1, 12, from) && Next('-', from) && TwoDigits(1, 31, from);
    }

    public bool Time()
    {
        var from = reader.Position;
        if (!TwoDigits(0, 23, from) || !Next(':', from) || !TwoDigits(0, 59, from))
            return false;
        var minute = reader.Position;
        if (!reader.Take(':'))
            return true;
        if (!TwoDigits(0, 60, from))
        {
            reader.Position = minute;
            return true;
        }

        var second = reader.Position;
        if (reader.TakeAny(".") && reader.TakeDigits(12) == 0)
            reader.Position = second;
        return true;
    }

    public bool DateTime()
    {
        var from = reader.Position;
        if (!Date() || !reader.TakeWord("T"))
            return Back(from, "“T”");
        if (!Time())
            return Back(from, "a time");
        if (reader.TakeWord("Z"))
            return true;
        if (!reader.TakeAny("+-") && !reader.Take('+'))
            return Back(from, "“Z”, “+” or “-”");
        return TwoDigits(0, 23, from) && Next(':', from) && TwoDigits(0, 59, from);
    }

    public bool Number()
    {
        var from = reader.Position;
        if (reader.TakeWord("NaN", exact: true) || reader.TakeWord("-INF", exact: true) || reader.TakeWord("INF", exact: true))
            return true;
        if (!reader.TakeAny("+-") && reader.Url)
            reader.Take('+');
        if (reader.TakeDigits() == 0)
            return Back(from, "a digit");
        var whole = reader.Position;
        if (reader.TakeAny("."))
        {
            if (reader.TakeDigits() == 0)
            {
                reader.Note("a digit");
                reader.Position = whole;
                return true;
            }

            whole = reader.Position;
        }

        if (reader.TakeAny("eE"))
        {
            if (!reader.TakeAny("+-") && reader.Url)
                reader.Take('+');
            if (reader.TakeDigits() == 0)
            {
                reader.Note("a digit");
                reader.Position = whole;
            }
        }

        return true;
    }

    public bool Duration()
    {
        var from = reader.Position;
        reader.TakeAny("-");
        if (!reader.TakeWord("P"))
            return Back(from, "“P”");
        Part("D");
        if (!reader.TakeWord("T"))
            return true;
        Part("H");
        Part("M");
        Part("S");
        return true;
    }

    /// <summary>A text in single quotes, with its quotes.</summary>
    /// <param name="path">Whether it stands in the path of an address, where a slash ends a segment.</param>
    public bool Quoted(bool path)
    {
        var from = reader.Position;
        if (!reader.Take('\''))
            return false;
        while (!reader.AtEnd)
        {
            if (reader.At('\''))
            {
                reader.Take('\'');
                if (!reader.At('\''))
                    return true;
                reader.Take('\'');
            }
            else if (path && reader.Raw is '/' or '?')
            {
                break;
            }
            else
            {
                reader.Position++;
            }
        }

        return Back(from, "“'”");
    }

    private void Part(string unit)
    {
        var from = reader.Position;
        if (reader.TakeDigits() > 0)
        {
            if (unit == "S" && reader.TakeAny("."))
                reader.TakeDigits();
            if (reader.TakeWord(unit))
                return;
        }

        reader.Position = from;
    }

    private bool TwoDigits(int least, int most, int from)
    {
        var (tens, ones) = (reader.Raw - '0', reader.RawAt(1) - '0');
        if (tens is < 0 or > 9 || tens > most / 10)
            return Back(from, "a digit");
        var value = (tens * 10) + ones;
        if (ones is >= 0 and <= 9 && value >= least && value <= most)
        {
            reader.Position += 2;
            return true;
        }

        reader.Position++;
        return Back(from, "a digit");
    }

    private bool Next(char c, int from) => reader.Take(c) || Back(from, $"“{c}”");

    private bool Back(int from, string expected)
    {
        reader.Note(expected);
        reader.Position = from;
        return false;
    }
}
