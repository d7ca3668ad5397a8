using System.Net;
using System.Text.Json.Nodes;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Content;

namespace ThiDua.Portal.Tests.OData;

/// <summary>What readers of the real content are answered.</summary>
public sealed class ServiceTests(PublishedOData odata) : IClassFixture<PublishedOData>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_dataset_is_a_set_and_gives_every_row_once_by_following_next()
    {
        var root = await odata.Get("");
        Assert.Equal(DatasetCatalog.Datasets.Select(dataset => dataset.Name), root["value"]!.AsArray().Select(set => (string)set!["url"]!));
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            var ids = await Crawl($"{dataset.Name}?$select=id&$count=true", ("Prefer", "maxpagesize=7"));
            Assert.Equal(PublishedContent.Publication.All(dataset).Select(record => record.Id).Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("documents?$orderby=issuedOn&$select=id")]
    [InlineData("documents?$orderby=issuedOn desc,type&$select=id")]
    [InlineData("documents?$orderby=year desc&$filter=type ne 'plan'&$select=id")]
    [InlineData("documents?$orderby=issuerId&$top=50&$select=id")]
    [InlineData("documents?$search=thi đua&$select=id")]
    public async Task Pages_joined_are_the_whole_with_ties_and_missing_values(string address)
    {
        var whole = (await odata.Get(address + (address.Contains("$top", StringComparison.Ordinal) ? "" : "&$top=1000")))["value"]!.AsArray().Select(row => (string)row!["id"]!).ToList();
        Assert.Equal(whole, await Crawl(address, ("Prefer", "odata.maxpagesize=9")));
        Assert.Equal(whole.Count, whole.Distinct().Count());
    }

    [Theory]
    [InlineData("places('tinh-binh-thuan')", "tinh-binh-thuan")]
    [InlineData("places(id='tinh-binh-thuan')", "tinh-binh-thuan")]
    [InlineData("places/tinh-binh-thuan", "tinh-binh-thuan")]
    [InlineData("places(@key)?@key='tinh-binh-thuan'", "tinh-binh-thuan")]
    [InlineData("places(id=@key)?@key='tinh-binh-thuan'", "tinh-binh-thuan")]
    [InlineData("places%28%27tinh-binh-thuan%27%29", "tinh-binh-thuan")]
    [InlineData("$entity?$id=places('tinh-binh-thuan')", "tinh-binh-thuan")]
    public async Task A_record_is_found_by_every_form_of_its_key(string address, string id) =>
        Assert.Equal(id, (string)(await odata.Get(address))["id"]!);

    [Theory]
    [InlineData("type eq 'plan'")]
    [InlineData("type eq ThiDua.Portal.DocumentType'plan'")]
    [InlineData("type eq DocumentType'plan'")]
    [InlineData("TYPE_")]
    [InlineData("type in ('plan')")]
    [InlineData("type eq @t&@t='plan'")]
    [InlineData("type in @t&@t=['plan']")]
    [InlineData("not (type ne 'plan')")]
    [InlineData("not(type ne 'plan')")]
    [InlineData(" type eq 'plan' ")]
    [InlineData("'plan' EQ type")]
    [InlineData("type+eq+'plan'")]
    [InlineData("(type%20eq%20%27plan%27)")]
    public async Task A_condition_may_be_written_in_many_ways(string filter)
    {
        var plans = PublishedContent.Publication.All<Document>().Count(document => document.Type is DocumentType.Plan);
        var address = filter == "TYPE_" ? "documents?FILTER=type Eq 'plan'&COUNT=TRUE&top=0" : $"documents?$filter={filter}&$count=true&$top=0";
        Assert.Equal(plans, (int)(await odata.Get(address))["@odata.count"]!);
    }

    [Theory]
    [InlineData("documents", "issuedOn in (2021-09-13,2023-01-01)")]
    [InlineData("documents", "year in (2021,2023)")]
    [InlineData("documents", "type in ('plan',ThiDua.Portal.DocumentType'law')")]
    [InlineData("documents", "fullText in (true)")]
    [InlineData("figures", "value in (0.5,1,3200)")]
    [InlineData("documents", "id in ()")]
    [InlineData("documents", "issuerId in (null,'x')")]
    [InlineData("documents", "year(issuedOn) in (2021)")]
    [InlineData("documents", "id in ['x','y']")]
    [InlineData("documents", "issuedOn in (2021-09-13T00:00:00Z)")]
    public async Task Lists_of_every_type_are_values_of_in(string set, string filter) =>
        Assert.NotNull((await odata.Get($"{set}?$filter={filter}&$select=id"))["value"]);

    [Fact]
    public async Task Links_lead_both_ways()
    {
        var document = (await odata.Get("documents?$filter=issuer ne null and issuer/level eq 'district'&$expand=issuer($select=id,name)&$select=id&$top=1"))["value"]![0]!;
        var (id, issuer) = ((string)document["id"]!, (string)document["issuer"]!["id"]!);
        Assert.Equal(issuer, (string)(await odata.Get($"documents('{id}')/issuer"))["id"]!);
        var back = DatasetCatalog.Find("documents")!["issuer"].Reverse!;
        Assert.Contains(id, (await odata.Get($"organizations('{issuer}')/{back}?$select=id"))["value"]!.AsArray().Select(row => (string)row!["id"]!));
        Assert.Contains(issuer, (await odata.Get($"organizations?$filter={back}/any(d:d/id eq '{id}')&$select=id"))["value"]!.AsArray().Select(row => (string)row!["id"]!));
        Assert.Equal(id, (string)(await odata.Get($"organizations('{issuer}')/{back}('{id}')"))["id"]!);
        var expanded = (await odata.Get($"organizations('{issuer}')?$expand={back}($filter=id eq '{id}';$select=id;$count=true;$orderby=id;$top=1)"))[back]!;
        Assert.Equal(id, (string)expanded[0]!["id"]!);
        Assert.Equal("1", await odata.Client.GetStringAsync($"/odata/organizations('{issuer}')/{back}/$count?$filter=id eq '{id}'", Cancellation));
    }

    [Fact]
    public async Task Expanded_rows_that_are_many_go_on_behind_their_own_link()
    {
        var document = (await odata.Get("documents?$filter=citations/$count gt 0&$expand=citations/$count&$top=5&$select=id"))["value"]!.AsArray();
        Assert.All(document, row => Assert.True((int)row!["citations@odata.count"]! > 0));
        var id = (string)document[0]!["id"]!;
        var all = (await odata.Get($"documents('{id}')/citations?$select=id"))["value"]!.AsArray().Count;
        Assert.Equal(all, (int)document[0]!["citations@odata.count"]!);
        Assert.EndsWith(")", (string)(await odata.Get($"documents('{id}')?$expand=citations/$ref&$select=id"))["citations"]![0]!["@odata.id"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_go_together_with_every_other_option()
    {
        var documents = PublishedContent.Publication.All<Document>().ToList();
        var groups = await odata.Get("documents?$apply=filter(year ge 2021)/groupby((type),aggregate($count as n,issuedOn with max as latest))&$filter=n ge 2&$orderby=n desc,type&$top=2&$skip=1&$count=true&$select=type,n");
        var expected = documents.Where(document => document.Year >= 2021).GroupBy(document => document.Type).Where(group => group.Count() >= 2).ToList();
        Assert.Equal(expected.Count, (int)groups["@odata.count"]!);
        Assert.Equal(expected.Select(group => group.Count()).OrderDescending().Skip(1).Take(2), groups["value"]!.AsArray().Select(group => (int)group!["n"]!));
        var total = await odata.Get("documents?$apply=aggregate($count as n,type with countdistinct as types)");
        Assert.Equal(documents.Count, (int)total["value"]![0]!["n"]!);
        Assert.Equal(documents.Select(document => document.Type).Distinct().Count(), (int)total["value"]![0]!["types"]!);
        var twice = await odata.Get("documents?$apply=groupby((type,year),aggregate($count as n))/groupby((type),aggregate(n with sum as n))/topcount(1,n)");
        Assert.Equal(documents.GroupBy(document => document.Type).Max(group => group.Count()), (int)twice["value"]![0]!["n"]!);
        var pages = await Pages("documents?$apply=groupby((type,level))&$orderby=type,level", ("Prefer", "maxpagesize=4"));
        Assert.Equal(documents.Select(document => (document.Type, document.Level)).Distinct().Count(), pages.Count);
    }

    [Fact]
    public async Task Values_that_are_computed_are_written_filtered_and_grouped()
    {
        var row = (await odata.Get("documents?$compute=year(issuedOn) as y,length(title) as n&$filter=y eq 2021&$select=id,title,y,n&$top=1"))["value"]![0]!;
        Assert.Equal(2021, (int)row["y"]!);
        Assert.Equal(((string)row["title"]!).Length, (int)row["n"]!);
        var years = (await odata.Get("documents?$apply=compute(year(issuedOn) as y)/groupby((y),aggregate($count as n))"))["value"]!.AsArray();
        Assert.Equal(PublishedContent.Publication.All<Document>().Count(), years.Sum(group => (int)group!["n"]!));
    }

    [Fact]
    public async Task Values_alone_and_lists_of_values_have_addresses()
    {
        Assert.Equal("Tỉnh Bình Thuận", await odata.Client.GetStringAsync("/odata/places('tinh-binh-thuan')/name/$value", Cancellation));
        Assert.Equal("Tỉnh Bình Thuận", (string)(await odata.Get("places('tinh-binh-thuan')/name"))["value"]!);
        Assert.Equal((await odata.Get("places('tinh-binh-thuan')/sources"))["value"]!.AsArray().Count.ToString(System.Globalization.CultureInfo.InvariantCulture), await odata.Client.GetStringAsync("/odata/places('tinh-binh-thuan')/sources/$count", Cancellation));
        using var nothing = await odata.Ask("places('tinh-binh-thuan')/code");
        Assert.Equal(HttpStatusCode.NoContent, nothing.StatusCode);
        using var nowhere = await odata.Ask("places('tinh-binh-thuan')/parent");
        Assert.Equal(HttpStatusCode.NoContent, nowhere.StatusCode);
    }

    [Fact]
    public async Task The_same_query_is_given_as_CSV()
    {
        var csv = await odata.Client.GetStringAsync("/odata/places?$format=csv&$select=id,name&$filter=kind eq 'province'&$top=1000", Cancellation);
        var rows = (await odata.Get("places?$select=id,name&$filter=kind eq 'province'&$top=1000"))["value"]!.AsArray();
        Assert.Equal(rows.Count + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("id,name\r\n", csv, StringComparison.Ordinal);
    }

    private async Task<List<string>> Crawl(string address, params (string, string)[] headers) => (await Pages(address, headers)).ConvertAll(row => (string)row["id"]!);

    private async Task<List<JsonNode>> Pages(string address, params (string, string)[] headers)
    {
        var rows = new List<JsonNode>();
        for (var next = address; next is not null;)
        {
            var page = await odata.Get(next, headers);
            rows.AddRange(page["value"]!.AsArray().Select(row => row!));
            next = ((string?)page["@odata.nextLink"])?.Replace("http://localhost/odata/", "", StringComparison.Ordinal);
            Assert.True(rows.Count < 10_000);
        }

        return rows;
    }
}
