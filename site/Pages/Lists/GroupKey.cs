namespace ThiDua.Portal.Site.Pages.Lists;

/// <summary>What puts a record into a group.</summary>
/// <param name="Slug">The group's part of the address.</param>
/// <param name="Label">Its name.</param>
/// <param name="Order">Its place among the groups, compared ordinally.</param>
public readonly record struct GroupKey(string Slug, string Label, string Order);
