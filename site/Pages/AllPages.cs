namespace ThiDua.Portal.Site.Pages;

/// <summary>Every page of an edition, in a fixed order.</summary>
public static class AllPages
{
    public static IEnumerable<Page> Of(Edition edition) => HomePages.Of(edition);
}
