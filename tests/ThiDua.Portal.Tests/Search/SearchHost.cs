using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Portal.Site.Serving;
using ThiDua.Portal.Tests.Elasticsearch;

namespace ThiDua.Portal.Tests.Search;

/// <summary>The portal over the content of this repository, in this process.</summary>
public sealed class SearchHost(ElasticServer server) : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _state = Directory.CreateTempSubdirectory("search");

    /// <summary>Ends when there is something to read.</summary>
    public Task WhenReady => Services.GetRequiredService<PublishedSite>().WhenReady;

    public HttpClient Reader() => CreateClient(new() { AllowAutoRedirect = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.UseSetting("content", Repository.PathOf("content")).UseSetting("state", _state.FullName).UseSetting("today", "2025-05-19");
        foreach (var (option, value) in server.StoreOptions)
            builder.UseSetting(option[2..], value);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _state.Exists)
            _state.Delete(recursive: true);
    }
}
