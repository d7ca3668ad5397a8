using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Site;

public sealed class MachineTests
{
    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_record_has_a_twin_with_all_its_columns(string name)
    {
        var site = RenderedSite.Named(name);
        Assert.All(site.Records, record =>
        {
            var address = site.Publication.Address(record);
            using var twin = JsonDocument.Parse(site.Files[address[1..] + ".json"]);
            Assert.Equal(address, twin.RootElement.GetProperty("address").GetString());
            Assert.Equal(DatasetCatalog.Of(record).Name, twin.RootElement.GetProperty("dataset").GetString());
            Assert.Equal(DatasetCatalog.Of(record).Columns.Select(column => column.Name), twin.RootElement.GetProperty("record").EnumerateObject().Select(member => member.Name));
        });
    }

    [Fact]
    public void A_twin_has_its_rows_and_both_directions_of_its_links()
    {
        using var decision = JsonDocument.Parse(RenderedSite.Small.Files["khen-thuong/quyet-dinh-khen.json"]);
        Assert.Equal(SmallTree.Recipients, decision.RootElement.GetProperty("rows").GetProperty("commendations").GetArrayLength());
        Assert.Equal("Ủy ban tỉnh Đông", decision.RootElement.GetProperty("links").GetProperty("issuer")[0].GetProperty("label").GetString());

        using var organization = JsonDocument.Parse(RenderedSite.Small.Files["co-quan/uy-ban-tinh.json"]);
        Assert.Equal(SmallTree.Letters + 2, organization.RootElement.GetProperty("linkedFrom").GetProperty("issuedDocuments").GetProperty("total").GetInt32());
        Assert.Equal("content/co-quan/uy-ban-tinh.md", organization.RootElement.GetProperty("provenance").GetProperty("file").GetString());
    }

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_dataset_is_whole_as_CSV_and_as_JSON_Lines_and_has_a_schema(string name)
    {
        var site = RenderedSite.Named(name);
        Assert.All(DatasetCatalog.Datasets, dataset =>
        {
            var records = site.Publication.All(dataset).Count();
            var lines = site.Text($"data/{dataset.Name}.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(records, lines.Length);
            Assert.StartsWith("id,", site.Text($"data/{dataset.Name}.csv"), StringComparison.Ordinal);
            using var schema = JsonDocument.Parse(site.Files[$"data/{dataset.Name}.schema.json"]);
            var properties = schema.RootElement.GetProperty("properties").EnumerateObject().Select(member => member.Name);
            Assert.Equal(dataset.Columns.Select(column => column.Name), properties);
            foreach (var line in lines)
            {
                using var record = JsonDocument.Parse(line);
                Assert.Equal(properties, record.RootElement.EnumerateObject().Select(member => member.Name));
            }
        });
    }

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void The_open_data_page_is_a_dictionary_of_every_column(string name)
    {
        var page = RenderedSite.Named(name).Of("/du-lieu-mo");
        Assert.All(DatasetCatalog.Datasets, dataset =>
        {
            var rows = page.GetElementById(dataset.Name)!.ParentElement!.QuerySelectorAll("tbody tr");
            Assert.Equal(dataset.Columns.Select(column => column.Name), rows.Select(row => row.QuerySelector("th")!.TextContent));
        });
        Assert.Contains(RenderedSite.Named(name).Publication.Generation, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_map_of_the_site_names_every_page_that_may_be_found()
    {
        var addresses = XDocument.Parse(RenderedSite.Small.Text("sitemap.xml")).Descendants().Where(element => element.Name.LocalName is "loc").Select(element => element.Value).ToList();
        Assert.Contains("https://thu.example/", addresses);
        Assert.Contains("https://thu.example/van-ban/ke-hoach-thu", addresses);
        Assert.DoesNotContain("https://thu.example/404", addresses);
        Assert.DoesNotContain("https://thu.example/dia-danh/xa-dinh-cu", addresses);
        Assert.Contains("Sitemap: https://thu.example/sitemap.xml", RenderedSite.Small.Text("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_map_says_when_a_record_was_last_changed()
    {
        var site = RenderedSite.Real;
        var told = XDocument.Parse(site.Text("sitemap.xml")).Root!.Elements().ToDictionary(
            page => new Uri(page.Elements().First().Value).AbsolutePath,
            page => page.Elements().FirstOrDefault(element => element.Name.LocalName is "lastmod")?.Value,
            StringComparer.Ordinal);
        Assert.All(site.Edition.Publication.All<Campaign>(), campaign => Assert.Equal(
            site.Edition.Publication.Provenance(campaign)?.ChangedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            told[site.Edition.Publication.Address(campaign)]));
        Assert.Null(told["/phong-trao"]);
    }

    [Fact]
    public void A_former_address_leads_to_the_present_one()
    {
        var page = RenderedSite.Small.Of("/dia-danh/xa-dinh-cu");
        Assert.Equal("0; url=/dia-danh/xa-dinh", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://thu.example/dia-danh/xa-dinh", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("/dia-danh/xa-dinh-cu /dia-danh/xa-dinh\n", RenderedSite.Small.Text("redirects.txt"));
    }
}
