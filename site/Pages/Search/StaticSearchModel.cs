using ThiDua.Portal.Site.Pages.Lists;

namespace ThiDua.Portal.Site.Pages.Search;

/// <summary>The search page of a host that only has files.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Shelves">The lists, for those who cannot search.</param>
/// <param name="HasIndex">Whether there is an index for the browser; with very many entries there is none.</param>
public sealed record StaticSearchModel(Edition Edition, IReadOnlyList<Shelf> Shelves, bool HasIndex);
