namespace ThiDua.Portal.Site.Build;

/// <summary>Turns one published site into the next, file by file, so that it can be finished wherever it was stopped.</summary>
/// <remarks>
/// Once everything is staged, the manifest of what is coming is saved; from then on the next site is certain.
/// Each file moves in by one rename, so a reader finds the old or the new one, whole. Orphans go last.
/// When the coming manifest takes the place of the old one, it is done. Killed before, the next run does the rest.
/// </remarks>
internal static class MoveIn
{
    /// <summary>Moves in what is staged.</summary>
    public static (int Written, int Deleted) Run(StateFolder state, Manifest now)
    {
        Directory.CreateDirectory(state.Site);
        now.Save(state.Coming);
        return Do(state, now);
    }

    /// <summary>Finishes what was stopped midway, if anything was.</summary>
    public static void Finish(StateFolder state)
    {
        if (!File.Exists(state.Coming))
            return;
        if (Manifest.Load(state.Coming) is { Files.Count: > 0 } coming)
        {
            Do(state, coming);
            return;
        }

        // Only a machine that lost its power leaves it unreadable: what the site consists of is then unknown.
        Manifest.None.Save(state.Manifest);
        File.Delete(state.Coming);
    }

    /// <summary>Throws away what was staged and will not be published.</summary>
    public static void Discard(StateFolder state)
    {
        if (Directory.Exists(state.Staging))
            Directory.Delete(state.Staging, recursive: true);
    }

    private static (int Written, int Deleted) Do(StateFolder state, Manifest now)
    {
        var written = 0;
        foreach (var file in Directory.Exists(state.Staging) ? Directory.GetFiles(state.Staging, "*", SearchOption.AllDirectories) : [])
        {
            var target = Path.Combine(state.Site, Path.GetRelativePath(state.Staging, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(file, target, overwrite: true);
            written++;
        }

        var deleted = 0;
        foreach (var orphan in Orphans(state, now))
        {
            File.Delete(orphan);
            deleted++;
            DeleteEmpty(Path.GetDirectoryName(orphan)!, state.Site);
        }

        File.Move(state.Coming, state.Manifest, overwrite: true);
        Discard(state);
        return (written, deleted);
    }

    /// <summary>The files of the former site that the next one does not have; without a former manifest, whatever lies in the folder.</summary>
    private static List<string> Orphans(StateFolder state, Manifest now)
    {
        var before = Manifest.Load(state.Manifest);
        var paths = before.Files.Count > 0
            ? before.Files.Keys.Where(path => File.Exists(Path.Combine(state.Site, path)))
            : Directory.EnumerateFiles(state.Site, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(state.Site, path).Replace('\\', '/'));
        return [.. paths.Where(path => !now.Files.ContainsKey(path)).Select(path => Path.Combine(state.Site, path))];
    }

    private static void DeleteEmpty(string folder, string root)
    {
        while (folder.Length > root.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
