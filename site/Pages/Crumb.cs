namespace ThiDua.Portal.Site.Pages;

/// <summary>A step of the way from the home page.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Address">Its address.</param>
public sealed record Crumb(string Title, string Address);
