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
