using ThiDua.Portal.Site.Pages.Lists;

namespace ThiDua.Portal.Site.Pages;

/// <summary>What the pages of the portal itself show.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Shelves">The lists.</param>
public sealed record PortalModel(Edition Edition, IReadOnlyList<Shelf> Shelves)
{
    /// <summary>A record by its name; null where this content does not have it.</summary>
    public Shown? Find(string id) => Edition.Publication.Find(id) is { } record ? Fields.Link(Edition, record) : null;

    /// <summary>Words that lead to a record where this content has it, and stay words where it has not.</summary>
    public Shown Link(string words, string id) => new(words, Find(id)?.Address);
}
