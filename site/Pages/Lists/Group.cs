using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Lists;

/// <summary>A part of a list.</summary>
/// <param name="Slug">Its part of the address: <c>2023</c>.</param>
/// <param name="Label">Its name.</param>
/// <param name="Records">The records in the list's order.</param>
public sealed record Group(string Slug, string Label, IReadOnlyList<Record> Records);
