namespace ThiDua.Portal.Site.Pages.Lists;

/// <summary>What one page of a list shows.</summary>
/// <param name="Shelf">The list.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Total">How many records the whole list or group has.</param>
/// <param name="Parts">The records of the page, under their headings.</param>
/// <param name="Pager">The way to its other pages.</param>
/// <param name="IsWhole">Whether it is the list itself, not a group of it.</param>
public sealed record ListModel(Shelf Shelf, string Title, int Total, IReadOnlyList<ListPart> Parts, Pager Pager, bool IsWhole);
