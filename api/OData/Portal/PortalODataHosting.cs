using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Api.OData.Http;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Api.OData.Portal;

/// <summary>The datasets over OData.</summary>
public static class PortalODataHosting
{
    /// <summary>Where they are served.</summary>
    public const string Path = "/odata";

    /// <summary>Serves them.</summary>
    /// <param name="routes">The routes.</param>
    /// <param name="publicUrl">The address that readers see; null where it is the request's own.</param>
    /// <returns>The service, for those who ask it from within.</returns>
    public static ODataService MapPortalOData(this IEndpointRouteBuilder routes, Uri? publicUrl = null)
    {
        var limits = routes.ServiceProvider.GetRequiredService<IConfiguration>().GetSection("OData").Get<ODataLimits>() ?? new();
        var model = new PortalModel();
        var service = new ODataService(model.Edm, new PortalSource(model, routes.ServiceProvider.GetRequiredService<IStore>()), limits) { Build = $"{ProgramBuild.Id}-{typeof(PortalODataHosting).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8]}" };
        routes.MapOData(Path, service, limits, publicUrl?.AbsoluteUri, request => request.Language() is Language.English);
        return service;
    }
}
