using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Content;
using ThiDua.Portal.Tests.Elasticsearch;

namespace ThiDua.Portal.Tests.OData;

/// <summary>Pages of a query when the data changes between them.</summary>
public sealed class GenerationTests(ElasticServer server)
{
    [Theory]
    [InlineData("documents?$select=id&$orderby=issuedOn desc")]
    [InlineData("documents?$apply=groupby((type,level),aggregate($count as n))")]
    public async Task Pages_go_on_in_the_data_as_it_was(string address)
    {
        await using var odata = new PublishedOData(server) { IsAlone = true };
        await odata.InitializeAsync();
        var whole = (await odata.Get(address + "&$top=1000"))["value"]!.AsArray().Select(row => row!.ToJsonString()).ToList();
        var rows = new List<string>();
        for (var (next, generation) = (address, 0); next is not null; generation++)
        {
            var page = await odata.Get(next, ("Prefer", "maxpagesize=10"));
            rows.AddRange(page["value"]!.AsArray().Select(row => row!.ToJsonString()));
            next = ((string?)page["@odata.nextLink"])?.Replace("http://localhost/odata/", "", StringComparison.Ordinal);
            // The next page is asked for when half of the rows are gone from the newest data.
            if (generation == 0)
                odata.Publish("other", dataset => PublishedContent.Publication.All(dataset).Where((_, number) => number % 2 == 0));
        }

        Assert.Equal(whole, rows);
        Assert.True((await odata.Get("documents?$count=true&$top=0"))["@odata.count"]!.GetValue<int>() < PublishedContent.Publication.All<Document>().Count());
    }

    [Fact]
    public async Task A_page_of_data_that_is_gone_is_410_and_names_the_first_page()
    {
        await using var odata = new PublishedOData(server);
        await odata.InitializeAsync();
        var (status, error) = await odata.Refused($"documents?$top=1&$skiptoken={new Cursor("gone", "x", false, []).Encode()}");
        Assert.Equal((410, "skipTokenGone"), (status, (string)error["code"]!));
        Assert.Contains("http://localhost/odata/documents?$top=1", (string)error["message"]!, StringComparison.Ordinal);
        Assert.Equal(410, (await odata.Refused("documents?$apply=groupby((type))&$skiptoken=10-gone")).Status);
    }

    [Fact]
    public async Task A_token_of_another_query_is_refused()
    {
        await using var odata = new PublishedOData(server);
        await odata.InitializeAsync();
        var next = (string)(await odata.Get("documents?$select=id", ("Prefer", "maxpagesize=3")))["@odata.nextLink"]!;
        var token = next[(next.IndexOf("$skiptoken=", StringComparison.Ordinal) + "$skiptoken=".Length)..];
        Assert.Equal("invalidSkipToken", (string)(await odata.Refused($"places?$skiptoken={token}")).Error["code"]!);
    }
}
