using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Pages;

namespace ThiDua.Portal.Site.Build;

/// <summary>Renders every page of an edition on all cores, and checks the links between them.</summary>
internal static class SiteRenderer
{
    /// <param name="edition">The edition.</param>
    /// <param name="contentFolder">The content folder, to say on which line a broken link stands.</param>
    /// <param name="published">What is published now: files of the same bytes are not staged.</param>
    /// <param name="target">Where changed files go; null to write nothing.</param>
    /// <param name="progress">Told how many pages are rendered.</param>
    /// <param name="cancellation">Stops between pages.</param>
    /// <returns>The pages by path, and every problem of the content or, when it has none that is an error, of content and links.</returns>
    public static (IReadOnlyList<RenderedPage> Pages, IReadOnlyList<Problem> Problems) Render(
        Edition edition, string contentFolder, Manifest published, RenderTarget? target, IProgress<int>? progress, CancellationToken cancellation)
    {
        if (edition.Publication.HasErrors)
            return ([], edition.Publication.Problems);

        var rendered = new ConcurrentBag<RenderedPage>();
        var twice = new List<Page>();
        var pool = new StringPool();
        var done = 0;
        try
        {
            Parallel.ForEach(
                Pages(edition, twice),
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation },
                () => new Renderer(published, target, pool),
                (page, _, renderer) =>
                {
                    rendered.Add(renderer.Render(page));
                    progress?.Report(Interlocked.Increment(ref done));
                    return renderer;
                },
                renderer => renderer.Dispose());
        }
        catch (AggregateException several)
        {
            // The callers know what to do with a file that changed or a full disk, whichever thread met it.
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }

        var pages = rendered.OrderBy(page => page.Path, StringComparer.Ordinal).ToList();
        var links = new LinkCheck(pages, Path.GetFullPath(contentFolder));
        return (pages, Problem.InOrder(edition.Publication.Problems.Concat(links.Run()).Concat(twice.Select(Twice))));
    }

    /// <summary>Every page once; those that would overwrite another are set aside.</summary>
    private static IEnumerable<Page> Pages(Edition edition, List<Page> twice)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in AllPages.Of(edition).Concat(edition.Assets.Files.Select(file => new Page(file.Path, sink => sink.Markup(file.Bytes)))))
        {
            if (paths.Add(page.Path))
                yield return page;
            else
                twice.Add(page);
        }
    }

    private static Problem Twice(Page page) =>
        new("duplicate-address", page.Source ?? page.Path, 1, null, Words.DuplicateAddress(LinkCheck.Address(page.Path)), Words.RenameOne);
}
