using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>The form of questions; it is no file of the site, because whoever serves the portal makes it on request.</summary>
public static class QueryFormPage
{
    public static void Render(Edition edition, QueryFormModel model, Sink sink)
    {
        var frame = new Frame(edition, Words.QueryForm, QueryFormModel.Address) { NoIndex = true, Crumbs = [new(Words.OpenData, DataPages.Address)] };
        new Views_Layout().Render(frame.With(new Views_QueryForm(), model), sink);
    }
}
