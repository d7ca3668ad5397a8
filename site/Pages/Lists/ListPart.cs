namespace ThiDua.Portal.Site.Pages.Lists;

/// <summary>Records under one heading.</summary>
/// <param name="Heading">The heading; null for a list in one piece.</param>
/// <param name="Cards">The records.</param>
public sealed record ListPart(string? Heading, IReadOnlyList<Card> Cards);
