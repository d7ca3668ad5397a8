using ThiDua.Portal.Site.Pages.Search;

namespace ThiDua.Portal.Api.Search.Page;

/// <summary>Cuts texts at found words.</summary>
internal static class Passage
{
    private const int Length = 220;
    private const int Before = 60;

    /// <summary>The whole text with the words marked.</summary>
    public static IReadOnlyList<MarkedText> Whole(string text, IReadOnlyList<(int Start, int End)> spans) => Cut(text, spans, 0, text.Length);

    /// <summary>The part of a long text in which most different words stand close together; empty when none does.</summary>
    public static IReadOnlyList<MarkedText> Best(string text, IReadOnlyList<(int Start, int End)> spans)
    {
        if (spans.Count == 0)
            return [];
        var (best, most) = (0, 0);
        var inside = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var (first, last) = (0, 0); last < spans.Count; last++)
        {
            var word = text[spans[last].Start..spans[last].End];
            inside[word] = inside.GetValueOrDefault(word) + 1;
            for (; spans[last].End - spans[first].Start > Length - Before; first++)
            {
                var left = text[spans[first].Start..spans[first].End];
                if (--inside[left] == 0)
                    inside.Remove(left);
            }

            if (inside.Count > most)
                (best, most) = (first, inside.Count);
        }

        var start = Space(text, Math.Max(0, spans[best].Start - Before), forwards: true, spans[best].Start);
        var end = Space(text, Math.Min(text.Length, start + Length), forwards: false, spans[best].End);
        List<MarkedText> parts = start > 0 ? [new("… ", false)] : [];
        parts.AddRange(Cut(text, spans, start, end));
        if (end < text.Length)
            parts.Add(new(" …", false));
        return parts;
    }

    /// <summary>A place between two words, not past a bound.</summary>
    private static int Space(string text, int at, bool forwards, int bound)
    {
        if (at == 0 || at == text.Length)
            return at;
        for (var i = at; forwards ? i < bound : i > bound; i += forwards ? 1 : -1)
        {
            if (char.IsWhiteSpace(text[i]))
                return forwards ? i + 1 : i;
        }

        return bound;
    }

    private static List<MarkedText> Cut(string text, IReadOnlyList<(int Start, int End)> spans, int from, int to)
    {
        var parts = new List<MarkedText>();
        foreach (var (start, end) in spans.Where(span => span.Start >= from && span.End <= to))
        {
            if (start > from)
                parts.Add(new(text[from..start], false));
            parts.Add(new(text[start..end], true));
            from = end;
        }

        if (from < to)
            parts.Add(new(text[from..to], false));
        return parts;
    }
}
