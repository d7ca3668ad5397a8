namespace ThiDua.Portal.Site.Serving;

/// <summary>Marks the route that answers with files of the site, whatever was asked for.</summary>
public sealed class SiteFiles
{
    private SiteFiles()
    {
    }

    public static SiteFiles Route { get; } = new();
}
