using System.Globalization;

namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Steps over the words of a text.</summary>
internal static class Scan
{
    /// <summary>The character here, NUL past the end.</summary>
    public static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    public static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && SourceText.IsSpace(text[at]))
            at++;

        return at;
    }

    public static int SkipSpacesBack(string text, int at)
    {
        while (at > 0 && SourceText.IsSpace(text[at - 1]))
            at--;

        return at;
    }

    /// <summary>Past this word and the spaces after it; the same place where another word stands.</summary>
    public static int SkipWord(string text, int at, string word) =>
        Is(text, at, word) ? SkipSpaces(text, at + word.Length) : at;

    /// <summary>True when the word that starts here is this one, whatever its case.</summary>
    public static bool Is(string text, int at, string word) =>
        text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(At(text, at + word.Length));

    /// <summary>True when the word that ends before this place is this one, whatever its case.</summary>
    public static bool EndsWith(string text, int end, string word) =>
        text.AsSpan(0, end).EndsWith(word, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(At(text, end - word.Length - 1));

    /// <summary>Where the letters that end before this place start.</summary>
    public static int WordStart(string text, int end)
    {
        while (end > 0 && char.IsLetter(text[end - 1]))
            end--;

        return end;
    }

    /// <summary>Where the letters and digits that start here end.</summary>
    public static int WordEnd(string text, int start)
    {
        while (start < text.Length && char.IsLetterOrDigit(text[start]))
            start++;

        return start;
    }

    /// <summary>A number of so many digits, not part of a longer one.</summary>
    public static int? Number(string text, ref int at, int least, int most)
    {
        var start = at;
        while (char.IsAsciiDigit(At(text, at)))
            at++;

        return at - start >= least && at - start <= most
            ? int.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture)
            : null;
    }
}
