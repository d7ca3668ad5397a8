using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages;

/// <summary>The Markdown of a record as its page prints it.</summary>
/// <param name="Before">What stands before the title: the number line of a document.</param>
/// <param name="Title">The title as the page's heading; null when the page's heading is the record's name.</param>
/// <param name="Text">The rest.</param>
/// <param name="Contents">Its headings, for the table of contents.</param>
public sealed record BodyText(Html Before, Html? Title, Html Text, IReadOnlyList<Heading> Contents)
{
    /// <summary>Reads the body of a record; null when it has none.</summary>
    public static BodyText? Of(Edition edition, RecordWithPage record)
    {
        if (record.Body is not { } body)
            return null;

        var document = Markdown.Parse(body.Read());
        CitationLinks.Add(document, edition, record);
        BodyLinks.Resolve(document, edition);
        foreach (var table in document.Descendants<Table>().ToList())
            Scrolling(table);

        var title = record is Document ? document.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level is 1) : null;
        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.Level is 1 && heading != title))
            heading.Level = 2;

        var contents = Markdown.Headings(document).Where(heading => heading.Level > 1).ToList();
        var before = title is null ? 0 : document.IndexOf(title);
        return new(Take(document, before), title is null ? null : Take(document, 1), Take(document, document.Count), contents);
    }

    /// <summary>Renders the first blocks of a text and takes them out of it.</summary>
    private static Html Take(MarkdownDocument document, int count)
    {
        var part = new MarkdownDocument();
        for (; count > 0; count--)
        {
            var block = document[0];
            document.RemoveAt(0);
            part.Add(block);
        }

        return new(Markdown.Html(part));
    }

    /// <summary>A table wider than the screen scrolls in its own frame, which the keyboard can reach.</summary>
    private static void Scrolling(Table table)
    {
        var parent = table.Parent!;
        var at = parent.IndexOf(table);
        parent.Insert(at + 1, Markup("</div>"));
        parent.Insert(at, Markup($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{Words.TableInText}\">"));
    }

    private static HtmlBlock Markup(string markup) => new(null) { Lines = new(markup) };
}
