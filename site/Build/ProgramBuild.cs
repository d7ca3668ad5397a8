using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Build;

/// <summary>Names the program that renders: pages made by another build may look different.</summary>
public static class ProgramBuild
{
    /// <summary>Changes when the code of the site or of the catalog does.</summary>
    public static string Id { get; } = $"{Build(typeof(ProgramBuild))}-{Build(typeof(Publication))}";

    private static string Build(Type type) => type.Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];
}
