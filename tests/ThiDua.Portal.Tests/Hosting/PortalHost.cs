using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Portal.Site.Serving;
using ThiDua.Portal.Tests.Publishing;

namespace ThiDua.Portal.Tests.Hosting;

/// <summary>The portal in this process, over a content tree that the test may change.</summary>
public sealed class PortalHost(ContentTree tree, TimeProvider? clock = null) : WebApplicationFactory<Program>
{
    private static readonly WebApplicationFactoryClientOptions AsIs = new() { AllowAutoRedirect = false, HandleCookies = false };
    /// <summary>Long, for machines that have much else to do: a wait ends when the thing is there, not before.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public PublishedSite Site => Services.GetRequiredService<PublishedSite>();

    /// <summary>A client that follows nothing by itself.</summary>
    public HttpClient Reader() => CreateClient(AsIs);

    /// <summary>Waits until something holds, or fails.</summary>
    public static async Task Until(Func<Task<bool>> holds, string what)
    {
        for (var waiting = Stopwatch.StartNew(); waiting.Elapsed < Patience;)
        {
            if (await holds())
                return;
            await Task.Delay(20);
        }

        Assert.Fail($"{what} did not come about.");
    }

    public static Task Until(Func<bool> holds, string what) => Until(() => Task.FromResult(holds()), what);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.UseSetting("content", tree.Content).UseSetting("state", tree.State);
        if (clock is null)
            builder.UseSetting("today", "2025-05-19");
        else
            builder.ConfigureTestServices(services => services.AddSingleton(clock));
    }
}
