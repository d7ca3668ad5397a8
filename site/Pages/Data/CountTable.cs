namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>Counts of one thing by one of its sides.</summary>
/// <param name="Anchor">The anchor of the table.</param>
/// <param name="Caption">What is counted by what.</param>
/// <param name="Side">The name of that side.</param>
/// <param name="Rows">The counts, each leading to what it counts where there is such a list.</param>
/// <param name="More">Where the other groups are, when there are too many for a table.</param>
/// <param name="Whole">How many there are in all, of which each count is a share.</param>
public sealed record CountTable(string Anchor, string Caption, string Side, IReadOnlyList<CountRow> Rows, int Whole, Shown? More = null)
{
    /// <summary>What the numbers say at a glance; null where there is nothing to compare.</summary>
    public string? Finding => Rows.Where(row => row.Label.Text != Words.UnknownGroup).OrderByDescending(row => row.Count).ToList() is [var most, var next, ..] && most.Count > next.Count
        ? Words.Finding(most.Label.Text, most.Count, Whole)
        : null;

    /// <summary>The length of a bar, in hundredths of the longest.</summary>
    public int LengthOf(CountRow row) => Math.Max(1, row.Count * 100 / Rows.Max(one => one.Count));

    /// <summary>The share of a count in the whole, in words.</summary>
    public string ShareOf(CountRow row) => Words.Share(row.Count, Whole);
}
