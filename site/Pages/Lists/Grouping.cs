namespace ThiDua.Portal.Site.Pages.Lists;

/// <summary>A way to divide a list.</summary>
/// <param name="Slug">Its part of the address: <c>nam</c>.</param>
/// <param name="Groups">The groups in their order; a record may be in several.</param>
public sealed record Grouping(string Slug, IReadOnlyList<Group> Groups)
{
    /// <summary>Its name.</summary>
    public string Label => Words.Grouping(Slug);
}
