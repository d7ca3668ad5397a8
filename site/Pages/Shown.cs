namespace ThiDua.Portal.Site.Pages;

/// <summary>One value as people read it, with the page it leads to and its machine form.</summary>
/// <param name="Text">The words.</param>
/// <param name="Address">Where it leads; null when nowhere.</param>
/// <param name="Date">The day in machine form, for dates.</param>
/// <param name="IsWhole">Whether it is one short sign, such as a number and symbol, that no line end may cut.</param>
public sealed record Shown(string Text, string? Address = null, string? Date = null, bool IsWhole = false);
