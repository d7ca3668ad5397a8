using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ThiDua.Portal.Site.Pages.Texts;

/// <summary>Makes the citations of a document links at their place in its text, by their positions in the Markdown.</summary>
/// <remarks>A citation that begins or ends inside an emphasis becomes as few links as the nesting allows.</remarks>
internal static class CitationLinks
{
    public static void Add(MarkdownDocument text, IReadOnlyList<TextLink> citations)
    {
        if (citations.Count is 0)
            return;

        var blocks = text.Descendants<LeafBlock>().Where(block => block.Inline is not null).ToList();
        foreach (var citation in citations.OrderBy(citation => citation.Start))
        {
            foreach (var block in blocks.Where(block => block.Span.Start < citation.End && block.Span.End >= citation.Start))
                Mark(block.Inline!, citation);
        }
    }

    private static void Mark(ContainerInline container, TextLink citation)
    {
        var run = new List<Inline>();
        foreach (var child in container.ToList())
        {
            if (child is LiteralInline literal)
            {
                foreach (var (piece, inside) in Cut(literal, citation))
                    Take(piece, inside);
            }
            else if (child is ContainerInline inner and not LinkInline && !IsInside(inner, citation))
            {
                Take(child, inside: false);
                Mark(inner, citation);
            }
            else
            {
                Take(child, child is not LinkInline && IsInside(child, citation));
            }
        }

        Wrap(run, citation.Address);

        void Take(Inline piece, bool inside)
        {
            if (inside)
            {
                run.Add(piece);
                return;
            }

            Wrap(run, citation.Address);
            run.Clear();
        }
    }

    private static bool IsInside(Inline inline, TextLink citation) => inline is ContainerInline container
        ? container.FirstChild is not null && !container.Descendants<LinkInline>().Any() && container.All(child => IsInside(child, citation))
        : inline.Span.Start >= citation.Start && inline.Span.End < citation.End;

    /// <summary>A literal in up to three pieces: before the citation, in it, after it.</summary>
    private static List<(Inline Piece, bool Inside)> Cut(LiteralInline literal, TextLink citation)
    {
        // The backslash before an escaped character is in the span and not in the content.
        var escape = literal.IsFirstCharacterEscaped ? 1 : 0;
        var (length, start) = (literal.Content.Length, literal.Span.Start + escape);
        if (literal.Span.Length - escape != length || citation.End <= literal.Span.Start || citation.Start > literal.Span.End)
            return [(literal, IsInside(literal, citation))];

        var from = Math.Clamp(citation.Start - start, 0, length);
        var until = Math.Clamp(citation.End - start, 0, length);
        List<(Inline Piece, bool Inside)> pieces = [];
        Inline before = literal;
        foreach (var (first, last, inside) in new[] { (0, from, false), (from, until, true), (until, length, false) })
        {
            if (first >= last)
                continue;
            var content = literal.Content;
            (content.Start, content.End) = (literal.Content.Start + first, literal.Content.Start + last - 1);
            var piece = new LiteralInline(content)
            {
                Span = new(first is 0 ? literal.Span.Start : start + first, start + last - 1),
                IsFirstCharacterEscaped = first is 0 && literal.IsFirstCharacterEscaped,
            };
            // Markdig's InsertBefore loses the way back to what stood before; InsertAfter does not.
            before.InsertAfter(piece);
            before = piece;
            pieces.Add((piece, inside));
        }

        literal.Remove();
        return pieces;
    }

    private static void Wrap(List<Inline> run, string address)
    {
        while (run is [LineBreakInline, ..])
            run.RemoveAt(0);
        while (run is [.., LineBreakInline])
            run.RemoveAt(run.Count - 1);
        if (run.Count is 0)
            return;

        var link = new LinkInline(address, "") { IsClosed = true, Span = new(run[0].Span.Start, run[^1].Span.End) };
        link.GetAttributes().AddClass("citation");
        run[^1].InsertAfter(link);
        foreach (var inline in run)
        {
            inline.Remove();
            link.AppendChild(inline);
        }
    }
}
