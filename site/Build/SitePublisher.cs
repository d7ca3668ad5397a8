using System.Globalization;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Site.Build;

/// <summary>Publishes an edition: renders every page, checks every link, then moves in what changed.</summary>
public static class SitePublisher
{
    /// <summary>Names all that the pages of an edition are made of: content, commits, day, the folder's name that they print, program.</summary>
    public static string NameOf(Edition edition, string contentFolder) => string.Join(
        ' ',
        edition.Publication.Generation,
        edition.Today.ToString(PortalSettings.DayForm, CultureInfo.InvariantCulture),
        edition.Publication.ProvenanceHash,
        ProgramBuild.Id,
        Path.GetFileName(Path.GetFullPath(contentFolder)));

    /// <summary>Renders and checks an edition without writing anything.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="contentFolder">The content folder, to say on which line a broken link stands.</param>
    /// <param name="progress">Told how many pages are rendered.</param>
    /// <param name="cancellation">Stops between pages.</param>
    public static PublishResult Check(Edition edition, string contentFolder, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var (pages, problems) = SiteRenderer.Render(edition, contentFolder, Manifest.None, null, progress, cancellation);
        return new(Manifest.None, problems, pages.Count, 0, 0);
    }

    /// <summary>Publishes an edition into the state folder; with an error nothing changes there.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="contentFolder">The content folder, to say on which line a broken link stands.</param>
    /// <param name="state">The state folder, taken by the caller.</param>
    /// <param name="compress">Whether every text is also written compressed, for a server that does not compress.</param>
    /// <param name="progress">Told how many pages are rendered.</param>
    /// <param name="cancellation">Stops between pages; nothing is published then.</param>
    public static PublishResult Publish(
        Edition edition, string contentFolder, StateFolder state, bool compress = false, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        MoveIn.Finish(state);
        var before = Manifest.Load(state.Manifest).Intact(state.Site);
        var name = NameOf(edition, contentFolder) + (compress ? " compressed" : "");
        if (before.Edition == name)
            return new(before, edition.Publication.Problems, before.Files.Count, 0, 0);

        MoveIn.Discard(state);
        var (pages, problems) = SiteRenderer.Render(edition, contentFolder, before, new(state, compress), progress, cancellation);
        if (problems.Any(problem => problem.Severity is Severity.Error))
        {
            MoveIn.Discard(state);
            return new(before, problems, before.Files.Count, 0, 0);
        }

        var now = new Manifest(name, pages.SelectMany(page => page.Beside.Prepend(new(page.Path, page.File))).ToDictionary(StringComparer.Ordinal));
        var (written, deleted) = MoveIn.Run(state, now);
        return new(now, problems, now.Files.Count, written, deleted);
    }
}
