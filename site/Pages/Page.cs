using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages;

/// <summary>One file of the site, rendered when it is asked for.</summary>
/// <param name="Path">The file, from the root of the site: <c>van-ban/x.html</c>.</param>
/// <param name="Render">Writes the file; a pure function of the records it names and of the day.</param>
/// <param name="Source">The content file that the page is about, where an editor would mend it; null for pages of the portal itself.</param>
public sealed record Page(string Path, Action<Sink> Render, string? Source = null);
