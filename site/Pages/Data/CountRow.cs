namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>One count.</summary>
/// <param name="Label">What is counted, with the list of it.</param>
/// <param name="Count">How many.</param>
public sealed record CountRow(Shown Label, int Count);
