namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>Counts of one thing by one of its sides.</summary>
/// <param name="Anchor">The anchor of the table.</param>
/// <param name="Caption">What is counted by what.</param>
/// <param name="Side">The name of that side.</param>
/// <param name="Rows">The counts, each leading to what it counts where there is such a list.</param>
/// <param name="More">Where the other groups are, when there are too many for a table.</param>
public sealed record CountTable(string Anchor, string Caption, string Side, IReadOnlyList<CountRow> Rows, Shown? More = null);
