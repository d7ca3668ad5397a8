using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Portal.Api.Hosting;

namespace ThiDua.Portal.Tests.Hosting;

public sealed class RateLimitTests
{
    private const int PerMinute = 30;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/search")]
    [InlineData("/api/commendations")]
    [InlineData("/odata/Documents")]
    [InlineData("/graphql")]
    [InlineData("/tim-kiem")]
    [InlineData("/tim-kiem.atom")]
    [InlineData("/openapi.json")]
    public async Task The_surplus_is_told_when_to_come_again_and_the_rest_is_served(string door)
    {
        await using var app = await Start(PerMinute);
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < PerMinute * 3; i++)
        {
            using var answer = await Client(app).GetAsync(new Uri(door, UriKind.Relative), Cancellation);
            statuses.Add(answer.StatusCode);
            if (answer.StatusCode is HttpStatusCode.TooManyRequests)
                Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        }

        Assert.True(statuses.Count(status => status is HttpStatusCode.OK) >= PerMinute);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.All(statuses, status => Assert.True(status is HttpStatusCode.OK or HttpStatusCode.TooManyRequests));
    }

    [Theory]
    [InlineData("/van-ban/x", PerMinute)]
    [InlineData("/health/ready", PerMinute)]
    [InlineData("/api/search", 0)]
    public async Task Files_and_health_are_not_counted_and_nothing_is_where_the_limit_is_off(string address, int perMinute)
    {
        await using var app = await Start(perMinute);
        for (var i = 0; i < PerMinute * 3; i++)
        {
            using var answer = await Client(app).GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private static async Task<WebApplication> Start(int perMinute)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseRateLimit(perMinute);
        app.MapFallback("{**address}", () => "here");
        await app.StartAsync(Cancellation);
        return app;
    }

    private static HttpClient Client(WebApplication app) => new() { BaseAddress = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
}
