using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Search;

/// <summary>The page of results; it is no file of the site, because whoever serves the portal makes it on request.</summary>
public static class SearchPage
{
    public static void Render(Edition edition, SearchModel model, Sink sink)
    {
        var frame = new Frame(edition, Words.SearchTitle(model.Words), SearchModel.Address) { NoIndex = true, HasOwnSearch = true, Feed = model.Feed };
        new Views_Layout().Render(frame.With(new Views_Search(), model), sink);
    }
}
