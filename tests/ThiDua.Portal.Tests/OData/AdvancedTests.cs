using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace ThiDua.Portal.Tests.OData;

/// <summary>What the protocol asks of its highest level.</summary>
public sealed class AdvancedTests(PublishedOData odata) : IClassFixture<PublishedOData>
{
    [Fact]
    public async Task A_query_may_stand_in_the_body_and_be_longer_than_an_address()
    {
        var ids = string.Join(',', Enumerable.Range(0, 400).Select(number => $"'{new string('x', 60)}{number}'"));
        var (status, answer) = await Post("places/$query?$select=id", $"$filter=id in ({ids},'tinh-binh-thuan')&$count=true", "text/plain; charset=utf-8");
        Assert.Equal((HttpStatusCode.OK, "tinh-binh-thuan", 1), (status, (string)answer["value"]![0]!["id"]!, (int)answer["@odata.count"]!));
    }

    [Fact]
    public async Task The_pages_of_a_query_in_a_body_are_read_on_at_the_address_of_the_set()
    {
        var (_, first) = await Post("places/$query", "$select=id&$orderby=name&$top=50", "text/plain", ("Prefer", "maxpagesize=20"));
        var next = (string)first["@odata.nextLink"]!;
        Assert.StartsWith("http://localhost/odata/places?$select=id&$orderby=name&", next, StringComparison.Ordinal);
        var second = await odata.Get(next["http://localhost/odata/".Length..]);
        Assert.Empty(second["value"]!.AsArray().Select(row => (string)row!["id"]!).Intersect(first["value"]!.AsArray().Select(row => (string)row!["id"]!)));
    }

    [Theory]
    [InlineData("$filter=nope eq 1", "text/plain", 400, "unknownProperty")]
    [InlineData("{}", "application/json", 501, "notImplemented")]
    public async Task A_query_in_a_body_that_is_wrong_is_refused_like_any_other(string body, string type, int status, string code)
    {
        var (answered, answer) = await Post("places/$query", body, type);
        Assert.Equal((status, code), ((int)answered, (string)answer["error"]!["code"]!));
    }

    [Fact]
    public async Task A_query_in_a_body_is_posted_and_has_its_limit()
    {
        Assert.Equal(405, (await odata.Refused("places/$query")).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Post("places/$query", new string('x', 70_000), "text/plain")).Status);
    }

    [Fact]
    public async Task Levels_are_expanded_into_one_another()
    {
        const string Rows = "places?$filter=parentId ne null&$select=id&$top=3&$expand=parent(";
        var explicitly = await odata.Get(Rows + "$select=id;$expand=parent($select=id;$expand=parent($select=id)))");
        Assert.Equal(explicitly.ToJsonString(), (await odata.Get(Rows + "$select=id;$levels=max)")).ToJsonString());
        Assert.Equal(explicitly.ToJsonString(), (await odata.Get(Rows + "$select=id;levels=3)")).ToJsonString());
        Assert.Equal((400, "queryTooComplex"), await Code(Rows + "$levels=4)"));
        Assert.Equal((400, "misplacedOption"), await Code("documents?$expand=issuer($levels=2)"));
        Assert.Equal((400, "misplacedOption"), await Code("places?$levels=2"));
    }

    [Fact]
    public async Task Lists_are_selected_in_part()
    {
        const string Of = "organizations?$filter=shortNames/any()&$orderby=id&$select=id,";
        var whole = (await odata.Get(Of + "shortNames"))["value"]!.AsArray();
        var part = (await odata.Get(Of + "shortNames($filter=contains($this,'Ban');$orderby=$this desc;$top=1;$count=true)"))["value"]!.AsArray();
        Assert.Equal(whole.Count, part.Count);
        foreach (var (all, some) in whole.Zip(part))
        {
            var names = all!["shortNames"]!.AsArray().Select(name => (string)name!).Where(name => name.Contains("Ban", StringComparison.Ordinal)).ToList();
            Assert.Equal(names.Count, (int)some!["shortNames@odata.count"]!);
            Assert.Equal(names.OrderByDescending(name => name, StringComparer.Ordinal).Take(1), some["shortNames"]!.AsArray().Select(name => (string)name!));
        }

        Assert.Equal((501, "notImplemented"), await Code("organizations?$select=shortNames($search=x)"));
        Assert.Equal((400, "misplacedOption"), await Code("organizations?$select=name($top=1)"));
        Assert.Equal((400, "typeMismatch"), await Code("organizations?$select=shortNames($filter=$this eq 5)"));
    }

    [Fact]
    public async Task Lists_that_are_asked_for_by_themselves_take_options_too()
    {
        const string Of = "organizations('ban-bi-thu')/shortNames";
        var all = (await odata.Get(Of))["value"]!.AsArray().Select(name => (string)name!).ToList();
        Assert.NotEmpty(all);
        var some = await odata.Get(Of + "?$filter=startswith($this,'Ban')&$orderby=$this desc&$top=1&$count=true");
        var expected = all.Where(name => name.StartsWith("Ban", StringComparison.Ordinal)).OrderDescending(StringComparer.Ordinal).ToList();
        Assert.Equal(expected.Take(1), some["value"]!.AsArray().Select(name => (string)name!));
        Assert.Equal(expected.Count, (int)some["@odata.count"]!);
        using var count = await odata.Ask(Of + "/$count?$filter=$this eq 'x'");
        Assert.Equal("0", await count.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((400, "misplacedOption"), await Code("organizations('ban-bi-thu')/name?$top=1"));
    }

    [Theory]
    [InlineData("documents('nobody')/issuer", 404)]
    [InlineData("documents('nobody')/title", 404)]
    [InlineData("documents('nobody')/citations", 404)]
    [InlineData("places('thanh-pho-ha-noi')/parent", 204)]
    [InlineData("places('thanh-pho-ha-noi')/parent/parent", 404)]
    public async Task What_leads_nowhere_is_empty_and_what_lies_behind_it_is_not_found(string address, int status)
    {
        using var answer = await odata.Ask(address);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_reader_of_the_older_version_gets_metadata_of_that_version()
    {
        using var answer = await odata.Ask("$metadata", ("OData-MaxVersion", "4.0"));
        Assert.Contains("<edmx:Edmx Version=\"4.0\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var newer = await odata.Ask("$metadata");
        Assert.Contains("<edmx:Edmx Version=\"4.01\"", await newer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<(int, string)> Code(string address)
    {
        var (status, error) = await odata.Refused(address);
        return (status, (string)error["code"]!);
    }

    private async Task<(HttpStatusCode Status, JsonObject Answer)> Post(string address, string body, string type, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/odata/" + address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await odata.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject());
    }
}
