using ThiDua.Portal.Site.Pages.Lists;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>What a page with some of a decision's recipients shows.</summary>
/// <param name="Title">Which of them.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Table">The recipients.</param>
/// <param name="Pager">The way to the other pages.</param>
public sealed record RecipientModel(string Title, Shown Decision, RowTable Table, Pager Pager)
{
    /// <summary>The number of the last.</summary>
    public int Last => Math.Min(Pager.Number * RecipientPages.PageSize, Table.Total);
}
