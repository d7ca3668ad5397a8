namespace ThiDua.Portal.Site.Build;

/// <summary>What is remembered of a page after it was rendered.</summary>
/// <param name="Path">Its file, from the root of the site.</param>
/// <param name="File">What is known of its bytes.</param>
/// <param name="Links">The internal addresses that it leads to, each once.</param>
/// <param name="Anchors">The anchors that it has, in their order.</param>
/// <param name="Source">The content file that it is about.</param>
internal sealed record RenderedPage(string Path, PublishedFile File, IReadOnlyList<string> Links, IReadOnlyList<string> Anchors, string? Source)
{
    /// <summary>The same file compressed, by path.</summary>
    public IReadOnlyList<KeyValuePair<string, PublishedFile>> Beside { get; init; } = [];
}
