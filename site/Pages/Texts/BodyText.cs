using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Texts;

/// <summary>The Markdown of a record as its page prints it.</summary>
/// <param name="Before">What stands before the title: the number line of a document.</param>
/// <param name="Title">The title as the page's heading; null when the page's heading is the record's name.</param>
/// <param name="Text">The rest.</param>
/// <param name="Contents">Its headings, for the table of contents.</param>
public sealed record BodyText(Html Before, Html? Title, Html Text, IReadOnlyList<Heading> Contents)
{
    /// <summary>Reads the body of a record; null when it has none.</summary>
    public static BodyText? Of(Edition edition, RecordWithPage record) => record.Body is not { } body ? null : Of(
        body.Read(),
        bringsTitle: record is Document,
        [.. edition.Publication.Rows<Citation>(record).Select(citation => new TextLink(citation.Start, citation.End, AddressOf(edition, record, citation)))],
        id => edition.Publication.Find(id) is { } target ? edition.Publication.Address(target) : null);

    /// <summary>Makes a page's text of Markdown.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="bringsTitle">Whether its first heading of level 1 is the page's.</param>
    /// <param name="citations">Links at places of the Markdown.</param>
    /// <param name="addressOf">The address of a record by its id; null when there is none.</param>
    public static BodyText Of(string markdown, bool bringsTitle, IReadOnlyList<TextLink> citations, Func<string, string?> addressOf)
    {
        var document = Markdown.Parse(markdown);
        CitationLinks.Add(document, citations);
        BodyLinks.Resolve(document, addressOf);
        foreach (var table in document.Descendants<Table>().ToList())
            Scrolling(table);

        var title = bringsTitle ? document.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level is 1) : null;
        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.Level is 1 && heading != title))
            heading.Level = 2;

        var contents = Markdown.Headings(document).Where(heading => heading.Level > 1).ToList();
        var before = title is null ? 0 : document.IndexOf(title);
        return new(Take(document, before), title is null ? null : Take(document, 1), Take(document, document.Count), contents);
    }

    /// <summary>The cited document; the citation's own row when the document is not known, or is the citing one.</summary>
    private static string AddressOf(Edition edition, Record document, Citation citation) =>
        edition.Publication.Find(citation.Cited) is { } cited && cited.Id != document.Id ? edition.Publication.Address(cited) : "#" + Row.KeyOf(citation.Id);

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

        // Markdig writes the void elements of XHTML; in HTML the slash only annoys.
        return new(Markdown.Html(part).Replace(" />", ">", StringComparison.Ordinal));
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
