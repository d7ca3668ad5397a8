using System.Buffers;
using System.Text;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>Text is Unicode in its composed form (NFC), and not what a conversion from an old encoding leaves behind.</summary>
internal static class TextCheck
{
    /// <summary>What no reader sees and no XML may hold: control characters, marks that turn the direction of text.</summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c =>
        (char.IsControl(c) && c is not ('\t' or '\n')) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF')]);

    private static readonly SearchValues<byte> Plain = SearchValues.Create([(byte)'\t', .. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (byte)code)]);

    /// <summary>Checks the lines of a text.</summary>
    public static void Run(string text, string file, List<Problem> problems)
    {
        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
            Line(text.AsSpan(range), new(file, ++line), problems);
    }

    /// <summary>Checks one line of UTF-8.</summary>
    public static void Line(ReadOnlySpan<byte> line, Spot at, List<Problem> problems)
    {
        if (line.ContainsAnyExcept(Plain))
            Line(Encoding.UTF8.GetString(line), at, problems);
    }

    /// <summary>Checks a value that was written with escapes.</summary>
    public static void Value(string value, Spot at, List<Problem> problems)
    {
        if (value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            Line(value, at, problems);
    }

    /// <summary>Checks a line.</summary>
    private static void Line(ReadOnlySpan<char> line, Spot at, List<Problem> problems)
    {
        if (line.IndexOfAny(Invisible) is >= 0 and var invisible)
            problems.Add(Words.Invisible(at, line[invisible]));
        if (Ascii.IsValid(line))
            return;

        if (Damage.Find(line.ToString()) is { } damage)
            problems.Add(Words.Damaged(at, damage));
    }
}
