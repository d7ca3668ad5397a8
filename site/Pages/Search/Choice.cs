namespace ThiDua.Portal.Site.Pages.Search;

/// <summary>One way to go on from a page of results.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Count">How many results it has; null where that does not change.</param>
/// <param name="IsChosen">Whether it is what the page shows.</param>
public sealed record Choice(string Label, string Address, long? Count = null, bool IsChosen = false);
