using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages;

/// <summary>One file of the site, rendered when it is asked for.</summary>
/// <param name="Path">The file, from the root of the site: <c>van-ban/x.html</c>.</param>
/// <param name="Render">Writes the file; a pure function of the records it names and of the day, from any thread.</param>
/// <param name="Source">The content file that the page is about, where an editor would mend it; null for pages of the portal itself.</param>
public sealed record Page(string Path, Action<Sink> Render, string? Source = null)
{
    /// <summary>The address under which search engines are told of the page; null for those they need not know.</summary>
    public string? Listed { get; init; }

    /// <summary>A page for people, framed anew each time it is rendered.</summary>
    public static Page At(string address, Func<Frame> frame, string? source = null, bool listed = true) =>
        new(PathOf(address), sink => new Views_Layout().Render(frame(), sink), source) { Listed = listed ? address : null };

    /// <summary>The file of an address: <c>/van-ban/x</c> is <c>van-ban/x.html</c>.</summary>
    public static string PathOf(string address) => address is "/" ? "index.html" : address[1..] + ".html";
}
