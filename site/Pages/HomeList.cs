namespace ThiDua.Portal.Site.Pages;

/// <summary>The first records of a list.</summary>
/// <param name="Cards">The first of them.</param>
/// <param name="Total">How many there are.</param>
public sealed record HomeList(IReadOnlyList<Card> Cards, int Total);
