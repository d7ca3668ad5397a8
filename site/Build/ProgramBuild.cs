using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Build;

/// <summary>Names the program that renders: pages made by another build may look different.</summary>
public static class ProgramBuild
{
    public static string Id { get; } =
        (typeof(ProgramBuild).Assembly.ManifestModule.ModuleVersionId.ToString("N") + typeof(Publication).Assembly.ManifestModule.ModuleVersionId.ToString("N"))[..8]
        + typeof(Publication).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];
}
