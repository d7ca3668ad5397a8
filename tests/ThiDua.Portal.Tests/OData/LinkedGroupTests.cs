using System.Text.Json.Nodes;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Content;

namespace ThiDua.Portal.Tests.OData;

/// <summary>Groups by values of linked records, beside the same groups made of the publication.</summary>
public sealed class LinkedGroupTests(PublishedOData odata) : IClassFixture<PublishedOData>
{
    private static IEnumerable<Document> Documents => PublishedContent.Publication.All(Document.Dataset).Cast<Document>();

    [Fact]
    public async Task Records_are_counted_by_the_name_of_what_they_link_to()
    {
        var organizations = PublishedContent.Publication.All(Organization.Dataset).Cast<Organization>().ToDictionary(one => one.Id, one => one.Name);
        var expected = Documents.GroupBy(document => document.Issuer is { } issuer ? organizations[issuer.Id] : null).ToDictionary(group => group.Key ?? "", group => group.Count());
        var rows = await Groups("documents?$apply=groupby((issuer/name),aggregate($count as n))&$top=1000");
        Assert.Equal(expected.OrderBy(one => one.Key, StringComparer.Ordinal), rows.Select(row => KeyValuePair.Create((string?)row!["issuer"]?["name"] ?? "", (int)row["n"]!)).OrderBy(one => one.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Groups_that_turn_out_equal_are_one()
    {
        var levels = await Groups("documents?$apply=groupby((issuer/level),aggregate($count as n,issuedOn with min as first))&$orderby=n desc");
        Assert.Equal(levels.Count, levels.Select(row => (string?)row!["issuer"]?["level"]).Distinct().Count());
        Assert.Equal(Documents.Count(), levels.Sum(row => (int)row!["n"]!));
        Assert.Equal($"{Documents.Min(document => document.IssuedOn):yyyy-MM-dd}", levels.Select(row => (string?)row!["first"]).Order(StringComparer.Ordinal).First(first => first is not null));
    }

    [Fact]
    public async Task Links_are_followed_one_after_another_and_answers_nest_in_the_same_way()
    {
        var answer = await odata.Get("documents?$apply=groupby((issuer/id,issuer/name,issuer/place/name,year),aggregate($count as n,symbol with countdistinct as symbols))&$filter=issuer/place/name eq 'Tỉnh Bình Thuận'&$orderby=issuer/name,year desc&$count=true");
        Assert.EndsWith("#documents(issuer(id,name,place(name)),year,n,symbols)", (string)answer["@odata.context"]!, StringComparison.Ordinal);
        var rows = answer["value"]!.AsArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal("Tỉnh Bình Thuận", (string)row!["issuer"]!["place"]!["name"]!));
        Assert.Equal(rows.Count, (int)answer["@odata.count"]!);
    }

    [Fact]
    public async Task A_table_has_a_column_for_each_path()
    {
        using var answer = await odata.Ask("documents?$apply=groupby((issuer/name),aggregate($count as n))&$format=csv");
        Assert.StartsWith("issuer/name,n\r\n", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_are_counted_by_month_of_one_year_or_of_all()
    {
        var all = await Groups("documents?$apply=compute(month(issuedOn) as m)/groupby((m),aggregate($count as n))&$orderby=m");
        Assert.Equal(
            Documents.Where(document => document.IssuedOn is not null).GroupBy(document => document.IssuedOn!.Value.Month).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())),
            all.Where(row => row!["m"] is not null).Select(row => ((int)row!["m"]!, (int)row["n"]!)));
        var series = await Groups("documents?$apply=compute(year(issuedOn) as y,month(issuedOn) as m)/groupby((y,m),aggregate($count as n,issuerId with countdistinct as issuers))&$filter=y ne null&$orderby=y,m");
        Assert.Equal(
            Documents.Where(document => document.IssuedOn is not null).GroupBy(document => (document.IssuedOn!.Value.Year, document.IssuedOn.Value.Month)).OrderBy(group => group.Key).Select(group => (group.Key.Year, group.Key.Month, group.Count())),
            series.Select(row => ((int)row!["y"]!, (int)row["m"]!, (int)row["n"]!)));
    }

    [Theory]
    [InlineData("documents?$apply=groupby((issuer/nam))", 400, "unknownProperty")]
    [InlineData("documents?$apply=groupby((issuer))", 501, "notImplemented")]
    [InlineData("documents?$apply=groupby((coIssuers/name))", 400, "typeMismatch")]
    [InlineData("documents?$apply=groupby((alias))", 400, "typeMismatch")]
    [InlineData("documents?$apply=groupby((issuer/name,issuer/name))", 400, "invalidValue")]
    [InlineData("documents?$apply=groupby((issuer/name),aggregate(symbol with countdistinct as n))", 501, "notImplemented")]
    [InlineData("documents?$apply=topcount(2,year)", 501, "notImplemented")]
    public async Task What_cannot_be_grouped_is_refused_with_its_place(string address, int status, string code)
    {
        var (answered, error) = await odata.Refused(address);
        Assert.Equal((status, code, "$apply"), (answered, (string)error["code"]!, (string)error["target"]!));
    }

    private async Task<JsonArray> Groups(string address) => (await odata.Get(address))["value"]!.AsArray();
}
