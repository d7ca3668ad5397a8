namespace ThiDua.Portal.Catalog.Content;

/// <summary>Names what a reading of the content would give, without reading it.</summary>
public static class ContentStamp
{
    /// <summary>So shortly after a change the next one may leave the same time.</summary>
    private static readonly TimeSpan Unsettled = TimeSpan.FromSeconds(2);

    /// <summary>
    /// A name for the files of a content folder, by their names, sizes and times, and for the commit and the index of git:
    /// while it is the same, so are the generation, the problems and the provenance, but for who sets a size and a time back,
    /// or changes of git no more than its configuration or the mode of a file.
    /// Null when nothing can be told: there is no such folder, a link is in it, or it was written to a moment ago.
    /// </summary>
    /// <param name="folder">The folder that holds <c>portal.yaml</c>.</param>
    /// <param name="clock">Tells what a moment ago is.</param>
    public static string? Of(string folder, TimeProvider clock) => FolderStamp.Of(folder) is { } files && files.Newest < clock.GetUtcNow().UtcDateTime - Unsettled
        ? $"{Path.GetFileName(Path.GetFullPath(folder))} {files.Value} {Commits.Stamp(folder)}"
        : null;
}
