using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages;

/// <summary>The home page.</summary>
public static class HomePages
{
    public static IEnumerable<Page> Of(Edition edition) =>
    [
        new Frame(edition, edition.Publication.Portal.Name, "/") { DependsOnToday = true }.With(new Views_Home(), edition),
    ];
}
