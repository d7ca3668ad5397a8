namespace ThiDua.Portal.Catalog;

/// <summary>Where a record or a value came from.</summary>
/// <param name="File">The file, from the content folder on: <c>content/van-ban/x.md</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Commit">The last commit that touched the file; null when the file is modified, or there is no git.</param>
public sealed record Provenance(string File, int Line, string? Commit)
{
    /// <summary>The day of that commit.</summary>
    public DateOnly? ChangedOn { get; init; }
}
