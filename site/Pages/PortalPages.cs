using ThiDua.Portal.Site.Pages.Errors;
using ThiDua.Portal.Site.Pages.Lists;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages;

/// <summary>The pages of the portal itself: how to register, about, the map of the site, the search form, and the page for addresses that are none.</summary>
internal static class PortalPages
{
    public static IEnumerable<Page> Of(Edition edition, IReadOnlyList<Shelf> shelves)
    {
        var model = new PortalModel(edition, shelves);
        yield return Page.At("/huong-dan", () => new Frame(edition, Words.Guide, "/huong-dan") { Description = Words.GuideDescription }.With(new Views_Guide(), model));
        yield return Page.At("/huong-dan/tim-kiem", () => new Frame(edition, Words.SearchGuide, "/huong-dan/tim-kiem") { Description = Words.SearchGuideDescription }.With(new Views_SearchGuide(), model));
        yield return Page.At("/gioi-thieu", () => new Frame(edition, Words.About, "/gioi-thieu") { Description = Words.AboutDescription }.With(new Views_About(), model));
        yield return Page.At("/so-do-trang", () => new Frame(edition, Words.SiteMap, "/so-do-trang") { Description = Words.SiteMapDescription }.With(new Views_SiteMap(), model));
        yield return ExamplePages.Of(edition, shelves);
        // A host that searches answers here itself; elsewhere the page leads to the lists.
        yield return Page.At(ErrorPage.Address, () => ErrorPage.Of(edition, new(ErrorModel.NotFound)), listed: false);
    }
}
