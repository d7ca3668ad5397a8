using System.Text;

namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>Canonical composition of a whole text.</summary>
internal static class Normalisation
{
    private const int FewMarks = 32;

    /// <summary>The composed text; the same instance when it was composed already.</summary>
    public static string Compose(string text)
    {
        if (!NeedsWork(text))
            return text;

        var result = new StringBuilder(text.Length);
        var marks = new List<char>();
        for (var i = 0; i < text.Length;)
        {
            var letter = Singleton(text[i++]);
            marks.Clear();
            if (i < text.Length && IsReorderable(text[i]))
                letter = Composition.Decompose(letter, marks);

            while (i < text.Length && IsReorderable(text[i]))
                AddMark(marks, text[i++]);

            Append(result, letter, marks);
        }

        var composed = result.ToString();
        return composed == text ? text : composed;
    }

    private static bool NeedsWork(string text)
    {
        foreach (var c in text)
        {
            if (Composition.IsMark(c) || Singleton(c) != c)
                return true;
        }

        return false;
    }

    private static bool IsReorderable(char c) => Composition.IsMark(c) && Composition.Class(c) > 0;

    /// <summary>Signs that Unicode holds to be the same as another character: Kelvin, Ångström, Ohm.</summary>
    private static char Singleton(char c) => c switch { '\u212A' => 'K', '\u212B' => 'Å', '\u2126' => 'Ω', _ => c };

    private static void AddMark(List<char> marks, char mark)
    {
        switch (mark)
        {
            case '\u0340': marks.Add('\u0300'); break;
            case '\u0341': marks.Add('\u0301'); break;
            case '\u0343': marks.Add('\u0313'); break;
            case '\u0344': marks.AddRange(['\u0308', '\u0301']); break;
            default: marks.Add(mark); break;
        }
    }

    private static void Append(StringBuilder result, char letter, List<char> marks)
    {
        Sort(marks);
        var start = result.Length;
        result.Append(letter);
        var blocking = 0;
        foreach (var mark in marks)
        {
            var order = Composition.Class(mark);
            if (blocking < order && Composition.Compose(result[start], mark) is var composed and not '\0')
            {
                result[start] = composed;
            }
            else
            {
                result.Append(mark);
                blocking = order;
            }
        }
    }

    private static void Sort(List<char> marks)
    {
        if (marks.Count > FewMarks)
        {
            var sorted = marks.OrderBy(Composition.Class).ToList();
            marks.Clear();
            marks.AddRange(sorted);
            return;
        }

        for (var i = 1; i < marks.Count; i++)
        {
            for (var j = i; j > 0 && Composition.Class(marks[j - 1]) > Composition.Class(marks[j]); j--)
                (marks[j - 1], marks[j]) = (marks[j], marks[j - 1]);
        }
    }
}
