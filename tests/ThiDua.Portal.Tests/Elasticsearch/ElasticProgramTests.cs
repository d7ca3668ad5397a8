using System.Text.Json.Nodes;
using ThiDua.Portal.Tests.Hosting;
using ThiDua.Portal.Tests.Publishing;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>The programs as an operator meets them: published to a cluster, then served from it.</summary>
public sealed class ElasticProgramTests(ElasticServer server) : IDisposable
{
    private static readonly string[] Addresses =
    [
        "/api/documents?facet=type&q=thi đua&sort=-issuedOn",
        "/api/places?group=kind&figure=count",
        "/api/commendations?size=5",
        "/api/entries?facet=kind,year&size=50&sort=id",
        "/api/campaigns?models=true",
        "/api/documents.csv",
        "/api/search?q=ke hoach&size=0",
        "/api/suggest?q=k",
        "/graphql?query={documents(where:{issuedOn:{year:{gte:2000}}}){totalCount facets(of:[type]){missing values{value count}} groups(by:[{column:issuedOn,part:year}]){keys{value} count}}}",
    ];

    private readonly ContentTree _tree = new();
    private readonly string _prefix = $"t{Guid.NewGuid():N}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string[] Store => ["--content", _tree.Content, "--state", _tree.State, .. server.OptionsOf(_prefix).SelectMany(option => new[] { option.Name, option.Value })];

    [Fact]
    public async Task The_portal_answers_from_the_cluster_what_it_answers_from_its_own_files()
    {
        var published = StaffProgram.Run(StaffProgram.Api, ["publish", .. Store]);
        Assert.Equal((0, ""), (published.Exit, published.Error));
        var again = StaffProgram.Run(StaffProgram.Api, ["publish", .. Store]);
        Assert.Contains("không có gì để công bố", again.Output, StringComparison.Ordinal);

        using var ours = await PortalProcess.Start(_tree);
        var embedded = await Answers(ours);
        ours.Terminate();
        await ours.End();
        using var theirs = await PortalProcess.Start([.. Store, "--today", "2025-05-19", "--urls", "http://127.0.0.1:0"]);
        Assert.Equal(embedded, await Answers(theirs));
        using (var reader = new HttpClient { BaseAddress = theirs.Address })
        {
            var metrics = await reader.GetStringAsync(new Uri("/metrics", UriKind.Relative), Cancellation);
            Assert.All(["portal_elasticsearch_duration", "portal_elasticsearch_node_open", "portal_elasticsearch_generation"], name => Assert.Contains(name, metrics, StringComparison.Ordinal));
        }

        theirs.Terminate();
        Assert.Equal(0, (await theirs.End()).Exit);
    }

    [Theory]
    [InlineData("Không có kho “sqlite”", "--store", "sqlite")]
    [InlineData("Thiếu địa chỉ cụm", "--store", "elasticsearch", "--elasticsearch:url", "")]
    [InlineData("Tên chỉ mục “Thi-Dua”", "--store=elasticsearch", "--elasticsearch:url=http://localhost:1", "--elasticsearch:index=Thi-Dua")]
    [InlineData("không hợp lệ", "--store", "elasticsearch", "--elasticsearch:url", "http://a:b@localhost:9200")]
    [InlineData("Tên chỉ mục “Thi-Dua”", "--store", "elasticsearch", "--elasticsearch:url", "http://localhost:1", "--elasticsearch:index", "Thi-Dua")]
    [InlineData("Thời hạn “mau”", "--store", "elasticsearch", "--elasticsearch:url", "http://localhost:1", "--elasticsearch:timeout", "mau")]
    [InlineData("Không đọc được chứng chỉ", "--store", "elasticsearch", "--elasticsearch:url", "http://localhost:1", "--elasticsearch:ca", "nowhere.pem")]
    [InlineData("Chưa công bố gì lên cụm", "--store", "elasticsearch", "--elasticsearch:url", "http://127.0.0.1:1")]
    [InlineData("dành cho --store elasticsearch", "--store", "segment")]
    public void What_is_wrong_is_one_line_in_Vietnamese(string says, params string[] arguments)
    {
        var (exit, _, error) = StaffProgram.Run(StaffProgram.Api, ["publish", "--content", _tree.Content, "--state", _tree.State, .. arguments]);
        Assert.Equal(1, exit);
        Assert.Contains(says, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ApiKey ab-c123", "ELASTICSEARCH_API_KEY", "ab-c123")]
    [InlineData("ApiKey ab-c123", "ELASTICSEARCH_API_KEY_FILE", "ab-c123", true)]
    [InlineData("Basic dGhpLWR1YTpkw6J1", "ELASTICSEARCH_PASSWORD", "dâu")]
    [InlineData("Basic dGhpLWR1YTpkw6J1", "ELASTICSEARCH_PASSWORD_FILE", "dâu", true)]
    public async Task Everything_can_be_set_by_the_environment_and_secrets_are_sent_but_never_said(string expected, string name, string secret, bool isFile = false)
    {
        var seen = new System.Collections.Concurrent.ConcurrentBag<string>();
        await using var old = await FakeServer.Start((context, _) =>
        {
            seen.Add($"{context.Request.Headers.Authorization} {context.Request.Path}");
            return FakeServer.Say(context, 200, """{"version":{"number":"7.17.0"} }""");
        });
        var file = Path.Combine(_tree.State, "secret");
        Directory.CreateDirectory(_tree.State);
        await File.WriteAllTextAsync(file, secret + "\n", Cancellation);
        var (exit, output, error) = StaffProgram.Run(StaffProgram.Api, ["publish"],
            ("PORTAL_CONTENT", _tree.Content), ("PORTAL_STATE", Path.Combine(_tree.State, "own")), ("PORTAL_STORE", "elasticsearch"), ("ELASTICSEARCH_URL", old.Address.ToString()),
            (name, isFile ? file : secret), ("ELASTICSEARCH_USER", name.Contains("PASSWORD", StringComparison.Ordinal) ? "thi-dua" : ""));
        Assert.Equal(1, exit);
        Assert.Equal([$"{expected} /"], seen);
        Assert.Contains("7.17.0", error, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, output + error, StringComparison.Ordinal);
    }

    public void Dispose() => _tree.Dispose();

    private static async Task<string> Answers(PortalProcess portal)
    {
        using var reader = new HttpClient { BaseAddress = portal.Address };
        var answers = new List<string>();
        foreach (var address in Addresses)
            answers.Add(await reader.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));
        var ready = JsonNode.Parse(await reader.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Cancellation))!;
        answers.Add($"{ready["status"]} {ready["generation"]} {ready["store"]}");
        // Cursors are each store's own.
        return System.Text.RegularExpressions.Regex.Replace(string.Join('\n', answers), "cursor=[A-Za-z0-9_-]+", "cursor=");
    }
}
