using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Site.Serving;
using ThiDua.Portal.Tests.Publishing;

namespace ThiDua.Portal.Tests.Hosting;

public sealed class SecurityHeadersTests
{
    internal static void AreOn(HttpResponseMessage answer)
    {
        Assert.StartsWith("default-src 'none';", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("strict-origin-when-cross-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.True(answer.Headers.Contains("Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task An_error_of_ours_carries_them_and_tells_nothing_of_the_program()
    {
        await using var app = Failing();
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var answer = await app.GetTestClient().GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("Cổng gặp lỗi khi trả lời; lỗi đã được ghi lại.\n", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        AreOn(answer);
    }

    [Fact]
    public async Task A_disk_that_fails_is_an_honest_503()
    {
        using var tree = new ContentTree();
        await using var host = new PortalHost(tree);
        using var reader = host.Reader();
        File.Delete(Path.Combine(tree.Site, "van-ban/ke-hoach-mau.html"));
        Directory.CreateDirectory(Path.Combine(tree.Site, "van-ban/ke-hoach-mau.html"));
        using var answer = await reader.GetAsync(new Uri("/van-ban/ke-hoach-mau", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.DoesNotContain(tree.State, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        AreOn(answer);
    }

    private static WebApplication Failing()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseHonestErrors();
        app.MapGet("/", context =>
        {
            context.Response.Headers.ContentSecurityPolicy = "cleared by the error";
            throw new InvalidOperationException("at Secret.Method()");
        });
        return app;
    }
}
