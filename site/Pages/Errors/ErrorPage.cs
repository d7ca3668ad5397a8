using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Errors;

/// <summary>The page for a request that has no answer, in the design of all the others.</summary>
public static class ErrorPage
{
    /// <summary>The address of the page that a host without programs shows for addresses that are none.</summary>
    public const string Address = "/404";

    /// <summary>Where to go on: every list, and the pages of the portal itself.</summary>
    public static IReadOnlyList<Crumb> Sections { get; } =
    [
        .. new[] { "phong-trao", "mo-hinh", "khen-thuong", "van-ban", "lay-y-kien", "cam-ket", "co-quan", "dia-danh", "dinh-chinh" }.Select(folder => new Crumb(Words.Folder(folder), "/" + folder)),
        new(Words.Statistics, Data.StatisticsPages.Address), new(Words.OpenData, Data.DataPages.Address), new(Words.Guide, "/huong-dan"), new(Words.SearchGuide, "/huong-dan/tim-kiem"), new(Words.About, "/gioi-thieu"),
    ];

    /// <summary>The page within the frame of an edition; without one, the same words and styles without what only an edition knows.</summary>
    public static void Render(Edition? edition, ErrorModel model, Sink sink)
    {
        if (edition is null)
            new Views_Bare().Render((Assets.Embedded, model), sink);
        else
            new Views_Layout().Render(Of(edition, model), sink);
    }

    internal static Frame Of(Edition edition, ErrorModel model) =>
        new Frame(edition, Words.ErrorTitle(model.Status), Address) { NoIndex = true, HasOwnSearch = true }.With(new Views_Error(), model);

    /// <summary>Whether the page offers to search.</summary>
    public static bool Searches(this ErrorModel model) => model.Status is ErrorModel.NotFound;
}
