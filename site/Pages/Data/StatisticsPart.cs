namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>The counts of one list.</summary>
/// <param name="Anchor">The anchor of the part.</param>
/// <param name="Title">What is counted.</param>
/// <param name="Total">How many in all.</param>
/// <param name="Tables">The counts.</param>
/// <param name="Csv">What was counted, as a table of values.</param>
public sealed record StatisticsPart(string Anchor, string Title, int Total, IReadOnlyList<CountTable> Tables, string Csv)
{
    /// <summary>The sides of which no record says anything.</summary>
    public IReadOnlyList<string> Silent { get; init; } = [];

    /// <summary>One sentence about what the total is made of; null where the title says it.</summary>
    public string? Made { get; init; }
}
