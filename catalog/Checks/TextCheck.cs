using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>Text is Unicode in its composed form (NFC), and not what a conversion from an old encoding leaves behind.</summary>
internal static class TextCheck
{
    public static void Run(string text, string file, List<Problem> problems)
    {
        var line = 0;
        foreach (var row in text.AsSpan().EnumerateLines())
        {
            line++;
            // ASCII, most of the front matter, can be neither.
            if (System.Text.Ascii.IsValid(row))
                continue;
            Line(row.ToString(), new(file, line), problems);
        }
    }

    public static void Line(string text, Spot at, List<Problem> problems)
    {
        if (!Vietnamese.Text.IsNormalised(text))
        {
            var word = text.Split(' ').First(word => !Vietnamese.Text.IsNormalised(word));
            problems.Add(Words.NotNormalised(at, word));
        }
    }
}
