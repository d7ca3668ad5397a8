namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Finds the line with the document's own number, “Số 26 - KH/BCĐ”.</summary>
internal static class OwnNumber
{
    private const int FarthestStart = 2000;

    /// <summary>The first citation that has a line of its own near the start of the text, after nothing but “Số”.</summary>
    public static Passage? Find(SourceText source, List<Passage> passages) => passages.Find(passage =>
        passage is { TypeText: null, IsListed: false, IsAlias: false, Start: < FarthestStart }
        && passage.Start < passage.SymbolStart
        && IsLineEdge(Scan.At(source.Text, passage.Start - 1)) && IsLineEdge(Scan.At(source.Text, passage.SymbolEnd))
        && !source.Headings.Exists(heading => heading.Level > 1 && heading.Start < passage.Start));

    private static bool IsLineEdge(char c) => c is '\0' or SourceText.Line or SourceText.Paragraph;
}
