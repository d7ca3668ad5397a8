namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>A page that has moved.</summary>
/// <param name="Title">The name of the record.</param>
/// <param name="Address">Its address now.</param>
/// <param name="Canonical">The same with the host before it.</param>
public sealed record Moved(string Title, string Address, string Canonical);
