using System.Buffers;

namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>Folding of a whole text to lower case without marks.</summary>
internal static class Folding
{
    /// <summary>The folded text; the same instance when it was folded already.</summary>
    public static string Fold(string text)
    {
        var first = 0;
        while (first < text.Length && text[first] < 0x80 && !char.IsAsciiLetterUpper(text[first]))
            first++;

        if (first == text.Length)
            return text;

        // No character folds to more than three.
        var buffer = ArrayPool<char>.Shared.Rent(text.Length * 3);
        text.AsSpan(0, first).CopyTo(buffer);
        var length = first;
        foreach (var c in text.AsSpan(first))
            length += Fold(c, buffer.AsSpan(length));

        var folded = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return folded;
    }

    private static int Fold(char c, Span<char> to)
    {
        if (Composition.IsMark(c))
            return 0;

        if (c >= 0x80 && Sign(c) is { } sign)
        {
            sign.CopyTo(to);
            return sign.Length;
        }

        var folded = Letters.Fold(c);
        if (folded is '\0' && c is not '\0')
        {
            Letters.Pair(c).CopyTo(to);
            return 2;
        }

        to[0] = folded;
        return 1;
    }

    private static string? Sign(char c) => c switch
    {
        '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u3000' => " ",
        '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' => "",
        (>= '\u2010' and <= '\u2015') or '\u2212' => "-",
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' => "'",
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => "\"",
        '\u2026' => "...",
        '\u212A' => "k",
        '\u212B' => "a",
        _ => null,
    };
}
