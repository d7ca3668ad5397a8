namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Reads the date of a document: 13/9/2021, 13.9.2021, 13-9-2021 or 16 tháng 7 năm 2021.</summary>
internal static class CitedDate
{
    /// <summary>“, ngày …”, “ban hành ngày …”, “ký ngày …” or a date in brackets, after a symbol or an issuer.</summary>
    public static (DateOnly Date, int End)? After(string text, int at)
    {
        at = Scan.SkipSpaces(text, at);
        if (Scan.At(text, at) is ',')
            at = Scan.SkipSpaces(text, at + 1);

        var isBracketed = Scan.At(text, at) is '(';
        if (isBracketed)
            at = Scan.SkipSpaces(text, at + 1);

        foreach (var word in (ReadOnlySpan<string>)["được", "ban", "hành", "ký"])
            at = Scan.SkipWord(text, at, word);

        var day = Scan.SkipWord(text, at, "ngày");
        return day > at || isBracketed ? Date(text, day) : null;
    }

    private static (DateOnly Date, int End)? Date(string text, int at)
    {
        if (Scan.Number(text, ref at, 1, 2) is not { } day)
            return null;

        at = Scan.SkipSpaces(text, at);
        var month = Scan.SkipWord(text, at, "tháng");
        if (month > at)
        {
            if (Scan.Number(text, ref month, 1, 2) is not { } number)
                return null;

            at = Scan.SkipSpaces(text, month);
            at = Scan.SkipSpaces(text, Scan.At(text, at) is ',' ? at + 1 : at);
            var year = Scan.SkipWord(text, at, "năm");
            return year > at ? Make(text, day, number, year) : null;
        }

        if (Scan.At(text, at) is not ('/' or '.' or '-') || text[at] is var separator && !Next(text, ref at, separator))
            return null;

        return Scan.Number(text, ref at, 1, 2) is { } middle && Scan.SkipSpaces(text, at) is var next && Next(text, ref next, separator)
            ? Make(text, day, middle, next)
            : null;
    }

    private static bool Next(string text, ref int at, char separator)
    {
        if (Scan.At(text, at) != separator)
            return false;

        at = Scan.SkipSpaces(text, at + 1);
        return true;
    }

    private static (DateOnly Date, int End)? Make(string text, int day, int month, int at) =>
        Scan.Number(text, ref at, 4, 4) is { } year && year is > 1900 and < 2200 && month is >= 1 and <= 12
        && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (new DateOnly(year, month, day), at)
            : null;
}
