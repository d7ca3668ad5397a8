using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.OData.Portal;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Tests.Content;

namespace ThiDua.Portal.Tests.OData;

/// <summary>The real content behind OData.</summary>
public sealed class PublishedOData : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("segments");
    private WebApplication? _app;

    public SegmentStore Store { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = new(_folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
        Store.Publish(PublishedContent.Publication, TestContext.Current.CancellationToken);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IStore>(Store);
        // A loaded machine is no reason to refuse.
        builder.Configuration["OData:Milliseconds"] = "90000";
        _app = builder.Build();
        _app.MapPortalOData();
        await _app.StartAsync();
        Client = _app.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        Store.Dispose();
        _folder.Delete(recursive: true);
    }

    public Task<HttpResponseMessage> Ask(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/odata/" + address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<JsonObject> Get(string address, params (string Name, string Value)[] headers)
    {
        using var answer = await Ask(address, headers);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {text}");
        return JsonNode.Parse(text)!.AsObject();
    }

    public async Task<(int Status, JsonObject Error)> Refused(string address, params (string Name, string Value)[] headers)
    {
        using var answer = await Ask(address, headers);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.False(answer.IsSuccessStatusCode, $"{address}: {text}");
        return ((int)answer.StatusCode, JsonNode.Parse(text)!["error"]!.AsObject());
    }
}
