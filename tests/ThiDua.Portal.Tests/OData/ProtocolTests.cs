using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace ThiDua.Portal.Tests.OData;

/// <summary>Headers, versions, formats and batches.</summary>
public sealed class ProtocolTests(PublishedOData odata) : IClassFixture<PublishedOData>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "4.01", "@odata.")]
    [InlineData("4.0", "4.0", "@odata.")]
    [InlineData("4.01", "4.01", "@")]
    [InlineData("5.0", "4.01", "@")]
    public async Task The_version_is_the_greatest_that_the_reader_understands(string? asked, string version, string prefix)
    {
        using var answer = await odata.Ask("documents?$top=1&$count=true", asked is null ? [] : [("OData-MaxVersion", asked)]);
        Assert.Equal(version, answer.Headers.GetValues("OData-Version").Single());
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!.AsObject();
        Assert.Equal([prefix + "context", prefix + "count", "value"], body.Select(member => member.Key));
    }

    [Theory]
    [InlineData("OData-MaxVersion", "3.0", "unsupportedVersion")]
    [InlineData("OData-MaxVersion", "four", "invalidHeader")]
    [InlineData("OData-Version", "5.0", "unsupportedVersion")]
    public async Task A_version_that_is_not_spoken_is_refused(string header, string value, string code)
    {
        var (status, error) = await odata.Refused("documents", (header, value));
        Assert.Equal((400, code), (status, (string)error["code"]!));
    }

    [Theory]
    [InlineData("documents", "application/xml")]
    [InlineData("documents", "text/html")]
    [InlineData("documents", "application/json;odata.metadata=some")]
    [InlineData("documents", "application/json;q=0")]
    [InlineData("documents?$format=atom", "*/*")]
    [InlineData("documents('x')", "text/csv")]
    [InlineData("$metadata", "text/csv")]
    public async Task A_format_that_there_is_not_is_406(string address, string accept) =>
        Assert.Equal(406, (await odata.Refused(address, ("Accept", accept))).Status);

    [Theory]
    [InlineData("documents", "text/html,application/xhtml+xml,*/*;q=0.8", "application/json")]
    [InlineData("documents", "text/csv", "text/csv")]
    [InlineData("documents", "application/json;q=0.5,text/csv", "text/csv")]
    [InlineData("documents/$count", "*/*", "text/plain")]
    [InlineData("$metadata", "*/*", "application/xml")]
    [InlineData("$metadata", "application/json", "application/json")]
    [InlineData("$metadata?$format=json", "application/xml", "application/json")]
    public async Task The_format_is_the_one_that_is_wanted_most(string address, string accept, string type)
    {
        using var answer = await odata.Ask(address, ("Accept", accept));
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Control_information_is_as_much_as_is_asked_for()
    {
        var none = await odata.Get("documents?$top=1&$count=true", ("Accept", "application/json;odata.metadata=none"));
        Assert.Equal(["@odata.count", "value"], none.Select(member => member.Key));
        var full = (await odata.Get("documents?$top=1&$filter=issuedOn ne null", ("Accept", "application/json;metadata=full")))["value"]![0]!.AsObject();
        var id = (string)full["id"]!;
        Assert.Equal("#ThiDua.Portal.Document", (string)full["@odata.type"]!);
        Assert.Equal($"http://localhost/odata/documents('{id}')", (string)full["@odata.id"]!);
        Assert.Equal($"http://localhost/odata/documents('{id}')/issuer", (string)full["issuer@odata.navigationLink"]!);
        Assert.Equal("#Date", (string)full["issuedOn@odata.type"]!);
    }

    [Fact]
    public async Task A_reader_who_has_the_answer_gets_304()
    {
        using var first = await odata.Ask("documents?$top=1");
        var tag = first.Headers.ETag!.ToString();
        using var second = await odata.Ask("documents?$top=1", ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var other = await odata.Ask("documents?$top=2", ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Preferences_are_applied_and_said_to_be()
    {
        using var answer = await odata.Ask("documents?$select=id,replacedById", ("Prefer", "odata.maxpagesize=3, omit-values=nulls"));
        Assert.Equal("odata.maxpagesize=3, omit-values=nulls", answer.Headers.GetValues("Preference-Applied").Single());
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!;
        Assert.Equal(3, body["value"]!.AsArray().Count);
        Assert.DoesNotContain(body["value"]!.AsArray(), row => row!.AsObject().ContainsKey("replacedById") && row["replacedById"] is null);
        Assert.StartsWith("http://localhost/odata/documents?$select=id,replacedById&$skiptoken=", (string)body["@odata.nextLink"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_top_goes_on_in_pages_and_ends_where_it_said()
    {
        var page = await odata.Get("documents?$top=12&$select=id", ("Prefer", "maxpagesize=5"));
        Assert.Equal(5, page["value"]!.AsArray().Count);
        Assert.Contains("$top=7", (string)page["@odata.nextLink"]!, StringComparison.Ordinal);
        var all = await odata.Get("documents?$top=999999999999999999999&$select=id");
        Assert.Null(all["@odata.nextLink"]);
    }

    [Fact]
    public async Task Every_site_may_read()
    {
        using var answer = await odata.Ask("documents?$top=0");
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        using var preflight = await odata.Client.SendAsync(new(HttpMethod.Options, "/odata/documents"), Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Contains("OData-MaxVersion", preflight.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vietnamese_is_written_as_it_is()
    {
        var text = await odata.Client.GetStringAsync("/odata/places('tinh-binh-thuan')?$select=name", Cancellation);
        Assert.Contains("Tỉnh Bình Thuận", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_answers_each_request_by_itself()
    {
        var answers = await Batch("""
            {"requests":[
              {"id":"1","method":"get","url":"places('tinh-binh-thuan')?$select=name"},
              {"id":"2","method":"GET","url":"/odata/places/$count"},
              {"id":"3","method":"GET","url":"http://localhost/odata/nope","headers":{"accept":"application/json"}},
              {"id":"4","method":"POST","url":"places"}]}
            """);
        Assert.Equal([200, 200, 404, 405], answers.Select(answer => (int)answer!["status"]!));
        Assert.Equal("Tỉnh Bình Thuận", (string)answers[0]!["body"]!["name"]!);
        Assert.Equal("72", (string)answers[1]!["body"]!);
        Assert.Equal("unknownResource", (string)answers[2]!["body"]!["error"]!["code"]!);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("{\"requests\":[{\"id\":\"1\"}]}", 400)]
    [InlineData("{\"requests\":[{\"id\":\"1\",\"method\":\"GET\",\"url\":\"\"},{\"id\":\"1\",\"method\":\"GET\",\"url\":\"\"}]}", 400)]
    [InlineData("{\"requests\":[{\"id\":\"1\",\"method\":\"POST\",\"url\":\"$batch\"}]}", 400)]
    public async Task A_batch_that_cannot_be_read_is_refused(string body, int status)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await odata.Client.PostAsync("/odata/$batch", content, Cancellation);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_batch_has_its_limits()
    {
        using var large = new StringContent(new string(' ', 70_000), Encoding.UTF8, "application/json");
        using var refused = await odata.Client.PostAsync("/odata/$batch", large, Cancellation);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        using var other = new StringContent("--x", Encoding.UTF8, "multipart/mixed");
        using var multipart = await odata.Client.PostAsync("/odata/$batch", other, Cancellation);
        Assert.Equal(HttpStatusCode.NotImplemented, multipart.StatusCode);
    }

    private async Task<JsonArray> Batch(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await odata.Client.PostAsync("/odata/$batch", content, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!["responses"]!.AsArray();
    }
}
