namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>The counts of one list.</summary>
/// <param name="Anchor">The anchor of the part.</param>
/// <param name="Title">What is counted.</param>
/// <param name="Total">How many in all.</param>
/// <param name="Tables">The counts.</param>
public sealed record StatisticsPart(string Anchor, string Title, int Total, IReadOnlyList<CountTable> Tables);
