using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>The one way in which the portal reads Markdown: headings with anchors, tables, footnotes; raw HTML is shown as text.</summary>
public static class Markdown
{
    private const int LongestAnchor = 60;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseFootnotes()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>The syntax tree of a text, its headings carrying their anchors.</summary>
    public static MarkdownDocument Parse(string text)
    {
        var document = Markdig.Markdown.Parse(text, Pipeline);
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.GetAttributes().Id = Anchor(PlainText(heading.Inline), taken);
        return document;
    }

    /// <summary>The headings of a text in order.</summary>
    public static IReadOnlyList<Heading> Headings(string text) => Headings(Parse(text));

    /// <summary>The headings of a parsed text in order.</summary>
    public static IReadOnlyList<Heading> Headings(MarkdownDocument document) =>
    [
        .. document.Descendants<HeadingBlock>()
            .Select(heading => new Heading(heading.Level, PlainText(heading.Inline), heading.GetAttributes().Id!, heading.Line + 1)),
    ];

    /// <summary>A text as HTML, with the pipeline's extensions set up on the renderer.</summary>
    public static string Html(MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new Markdig.Renderers.HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    /// <summary>The words of a text without its marks.</summary>
    public static string PlainText(string text) =>
        string.Join('\n', Parse(text).Descendants<LeafBlock>().Where(block => block.Inline is not null).Select(block => PlainText(block.Inline)));

    private static string PlainText(ContainerInline? inline) =>
        string.Concat((inline ?? []).Descendants().Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            _ => "",
        }));

    /// <param name="text">The words of the heading.</param>
    /// <param name="taken">The anchors in use, each with the last number that was put behind it.</param>
    private static string Anchor(string text, Dictionary<string, int> taken)
    {
        var slug = Vietnamese.Text.Slug(text);
        if (slug.Length > LongestAnchor)
            slug = slug[..(slug.LastIndexOf('-', LongestAnchor) is > 0 and var word ? word : LongestAnchor)];
        if (slug.Length == 0)
            slug = "muc";
        if (taken.TryAdd(slug, 1))
            return slug;

        string anchor;
        do
            anchor = $"{slug}-{++taken[slug]}";
        while (!taken.TryAdd(anchor, 1));
        return anchor;
    }
}
