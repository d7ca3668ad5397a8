using System.Collections.Concurrent;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Pages;

namespace ThiDua.Portal.Site.Build;

/// <summary>What a publication of the site did.</summary>
/// <param name="Manifest">What is published now; the former one when a problem stopped it.</param>
/// <param name="Problems">The problems of the content and of the links between pages.</param>
/// <param name="Files">How many files the site has.</param>
/// <param name="Written">How many were written.</param>
/// <param name="Deleted">How many were deleted.</param>
public sealed record PublishResult(Manifest Manifest, IReadOnlyList<Problem> Problems, int Files, int Written, int Deleted)
{
    public bool HasErrors => Problems.Any(problem => problem.Severity is Severity.Error);
}

/// <summary>Publishes an edition: renders every page, checks every link, then moves in what changed.</summary>
/// <remarks>Files are staged first and moved in by one rename each; the manifest is saved last. Killed at any moment, the next run mends what is half done.</remarks>
public static class SitePublisher
{
    /// <summary>Names content, day, commits and program of an edition.</summary>
    public static string NameOf(Edition edition) => string.Join(' ',
        edition.Publication.Generation, edition.Publication.ProvenanceHash, edition.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ProgramBuild.Id);

    /// <summary>Renders and checks an edition without writing anything.</summary>
    public static PublishResult Check(Edition edition, string contentFolder, CancellationToken cancellation = default)
    {
        var (pages, problems) = Render(edition, contentFolder, new(Manifest.None, null, null, cancellation));
        return new(Manifest.None, problems, pages.Count, 0, 0);
    }

    /// <summary>Publishes an edition into the state folder; with an error nothing changes there.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="contentFolder">The content folder, to say on which line a broken link stands.</param>
    /// <param name="state">The state folder, taken by the caller.</param>
    /// <param name="progress">Told how many pages are rendered.</param>
    /// <param name="cancellation">Stops between pages; nothing is published then.</param>
    public static PublishResult Publish(Edition edition, string contentFolder, StateFolder state, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var before = Directory.Exists(state.Site) && !File.Exists(state.Moving) ? Manifest.Load(state.Manifest) : Manifest.None;
        Clear(state.Staging);
        var (pages, problems) = Render(edition, contentFolder, new(before, state.Staging, progress, cancellation));
        if (problems.Any(problem => problem.Severity is Severity.Error))
        {
            Clear(state.Staging);
            return new(before, problems, before.Files.Count, 0, 0);
        }

        var manifest = new Manifest(NameOf(edition), pages.ToDictionary(page => page.Path, page => page.Hash, StringComparer.Ordinal));
        var (written, deleted) = MoveIn(state, before, manifest);
        return new(manifest, problems, pages.Count, written, deleted);
    }

    private static (List<RenderedPage> Pages, IReadOnlyList<Problem> Problems) Render(Edition edition, string contentFolder, Run run)
    {
        if (edition.Publication.HasErrors)
            return ([], edition.Publication.Problems);

        var rendered = new ConcurrentBag<RenderedPage>();
        var done = 0;
        var pages = AllPages.Of(edition).Concat(edition.Assets.Files.Select(file => new Page(file.Path, sink => sink.Markup(file.Bytes))));
        Parallel.ForEach(
            pages,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = run.Cancellation },
            () => new Renderer(run.Published, run.Staging),
            (page, _, renderer) =>
            {
                rendered.Add(renderer.Render(page));
                run.Progress?.Report(Interlocked.Increment(ref done));
                return renderer;
            },
            renderer => renderer.Dispose());

        var ordered = rendered.OrderBy(page => page.Path, StringComparer.Ordinal).ToList();
        return (ordered, Problem.InOrder(edition.Publication.Problems.Concat(new LinkCheck(ordered, Path.GetFullPath(contentFolder)).Run())));
    }

    private static (int Written, int Deleted) MoveIn(StateFolder state, Manifest before, Manifest now)
    {
        var staged = Directory.Exists(state.Staging) ? Directory.GetFiles(state.Staging, "*", SearchOption.AllDirectories) : [];
        var orphans = Orphans(state, before, now);
        if (staged.Length + orphans.Count == 0 && before.Edition == now.Edition)
            return (0, 0);

        // From here until the mark is gone the folder is between two editions: a run that finds the mark writes every file anew.
        Directory.CreateDirectory(state.Site);
        File.WriteAllText(state.Moving, "");
        foreach (var file in staged)
        {
            var target = Path.Combine(state.Site, Path.GetRelativePath(state.Staging, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(file, target, overwrite: true);
        }

        foreach (var path in orphans)
            File.Delete(Path.Combine(state.Site, path));
        now.Save(state.Manifest);
        File.Delete(state.Moving);
        Clear(state.Staging);
        return (staged.Length, orphans.Count);
    }

    private static List<string> Orphans(StateFolder state, Manifest before, Manifest now)
    {
        // Without a manifest whatever lies in the folder is left over.
        var known = before != Manifest.None ? before.Files.Keys
            : !Directory.Exists(state.Site) ? []
            : Directory.EnumerateFiles(state.Site, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(state.Site, path).Replace('\\', '/'));
        return [.. known.Where(path => !now.Files.ContainsKey(path))];
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private sealed record Run(Manifest Published, string? Staging, IProgress<int>? Progress, CancellationToken Cancellation);
}
