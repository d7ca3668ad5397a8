using System.Net;
using System.Text.Json.Nodes;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Tests.Content;

namespace ThiDua.Portal.Tests.Datasets;

public sealed class DatasetDoorTests(PublishedApi api) : IClassFixture<PublishedApi>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_dataset_gives_every_row_by_following_next()
    {
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            var ids = new List<string>();
            for (var address = $"/api/{dataset.Name}?size=7&select=id"; address is not null;)
            {
                var page = await Get(address);
                ids.AddRange(page["rows"]!.AsArray().Select(row => (string)row!["id"]!));
                Assert.Equal(PublishedContent.Publication.All(dataset).Count(), (int)page["count"]!);
                address = (string?)page["next"];
            }

            Assert.Equal(PublishedContent.Publication.All(dataset).Select(record => record.Id).Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Every_dataset_is_whole_as_CSV()
    {
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            var columns = string.Join(',', dataset.Columns.Select(column => column.Name));
            var csv = await api.Client.GetStringAsync($"/api/{dataset.Name}.csv?select={columns}", Cancellation);
            var expected = PublishedContent.Publication.All(dataset).Select(record => Csv.Line(dataset, record)).Order(StringComparer.Ordinal);
            Assert.StartsWith(Csv.Header(dataset), csv, StringComparison.Ordinal);
            Assert.Equal(string.Concat(expected).Length, csv.Length - Csv.Header(dataset).Length);
            Assert.All(expected, line => Assert.Contains(line, csv, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Filters_facets_groups_and_words_go_together()
    {
        var page = await Get("/api/documents?type=plan&issuedOn.year.ge=2021&issuer.level=district&q=dân vận khéo&facet=type,level&facetScope=others&sort=-issuedOn&highlight=true");
        Assert.All(page["rows"]!.AsArray(), row => Assert.Equal("plan", (string)row!["type"]!));
        Assert.Equal("type", (string)page["facets"]![0]!["column"]!);
        Assert.Equal(page["rows"]!.AsArray().Count, page["highlights"]!.AsArray().Count);
        var groups = await Get("/api/documents?group=issuedOn.year,type&figure=count,min.issuedOn&size=1000");
        Assert.Equal(PublishedContent.Publication.All<Document>().Count(), groups["groups"]!.AsArray().Sum(group => (int)group!["count"]!));
        var back = await Get("/api/campaigns?models=true");
        Assert.Equal(PublishedContent.Publication.All<Model>().Select(model => model.Campaign?.Id).OfType<string>().Distinct().Count(), (int)back["count"]!);
    }

    [Fact]
    public async Task Groups_are_ordered_turned_by_pages_and_whole_as_CSV()
    {
        var seen = new List<(int Count, string Type)>();
        for (var address = "/api/documents?group=type&figure=count,countDistinct.issuer&sort=-count,type&size=4"; address is not null;)
        {
            var page = await Get(address);
            seen.AddRange(page["groups"]!.AsArray().Select(group => ((int)group!["count"]!, (string)group["type"]!)));
            address = (string?)page["next"];
            Assert.Equal(seen.Count < (int)page["count"]!, address is not null);
        }

        Assert.Equal(PublishedContent.Publication.All<Document>().GroupBy(document => document.Type).Select(group => group.Count()).OrderDescending(), seen.Select(group => group.Count));
        var csv = await api.Client.GetStringAsync("/api/documents.csv?group=type&figure=count&sort=-count,type", Cancellation);
        Assert.Equal(string.Concat(seen.Select(group => $"{group.Type},{group.Count}\r\n").Prepend("type,count\r\n")), csv);
        var back = await Get("/api/documents?group=type&skip=4&size=4&sort=-count");
        Assert.Equal("/api/documents?group=type&size=4&sort=-count&skip=0", (string)back["previous"]!);
    }

    [Fact]
    public async Task A_row_is_found_by_its_id()
    {
        var row = await Get("/api/places/tinh-binh-thuan");
        Assert.Equal("tinh-binh-thuan", (string)row["id"]!);
        Assert.Equal(Place.Dataset.Columns.Select(column => column.Name), row.Select(property => property.Key));
        using var none = await api.Client.GetAsync("/api/places/nowhere", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        Assert.Equal("application/problem+json", none.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("yaer=2023", 400, "unknownField", "yaer")]
    [InlineData("issuedOn=yesterday", 400, "typeMismatch", "issuedOn")]
    [InlineData("title.contains=x", 501, "notSupported", "title.contains")]
    [InlineData("issuedOn.wat=1", 400, "wrongParameter", "issuedOn.wat")]
    [InlineData("issuer.nope=1", 400, "unknownField", "issuer.nope")]
    [InlineData("size=many", 400, "wrongParameter", "size")]
    [InlineData("size=1001", 400, "queryTooComplex", "size")]
    [InlineData("skip=10001", 400, "queryTooComplex", "skip")]
    [InlineData("cursor=xyz", 400, "wrongCursor", "cursor")]
    [InlineData("q=--", 400, "noWords", "q")]
    [InlineData("sort=score", 400, "noSearch", "sort")]
    [InlineData("figure=median.year", 400, "wrongParameter", "figure")]
    [InlineData("facet=title", 501, "notSupported", "facet")]
    [InlineData("citedBy=maybe", 400, "wrongParameter", "citedBy")]
    [InlineData("=", 400, "unknownField", "")]
    [InlineData("..=.", 400, "unknownField", "..")]
    public async Task A_problem_names_its_place_and_the_fix(string query, int status, string code, string parameter)
    {
        using var answer = await api.Client.GetAsync($"/api/documents?{query}", Cancellation);
        Assert.Equal(status, (int)answer.StatusCode);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!["problems"]![0]!;
        Assert.Equal((code, parameter), ((string)problem["code"]!, (string)problem["parameter"]!));
        Assert.NotEmpty((string)problem["fix"]!);
    }

    [Theory]
    [InlineData("limit", "Here that is size.")]
    [InlineData("Offset", "Here that is skip.")]
    [InlineData("hilight", "Did you mean highlight?")]
    [InlineData("isuer", "Did you mean issuer?")]
    [InlineData("zz", "Parameters are q, sort, size")]
    public async Task An_unknown_parameter_is_told_the_name_it_has_here(string name, string fix)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/documents?{name}=2");
        request.Headers.AcceptLanguage.ParseAdd("en");
        using var answer = await api.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith(fix, (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "vi", "“yaer” không phải là tham số, cũng không phải là cột của documents.")]
    [InlineData("en", "en", "“yaer” is neither a parameter nor a column of documents.")]
    [InlineData("en-GB;q=0.4, vi-VN;q=0.9", "vi", "“yaer” không phải là tham số, cũng không phải là cột của documents.")]
    [InlineData("fr, en;q=0.5, vi;q=0.1", "en", "“yaer” is neither a parameter nor a column of documents.")]
    [InlineData("en;q=0, *", "vi", "“yaer” không phải là tham số, cũng không phải là cột của documents.")]
    [InlineData(";;=q,,en;q=9", "vi", "“yaer” không phải là tham số, cũng không phải là cột của documents.")]
    public async Task A_problem_is_told_in_Vietnamese_unless_English_is_preferred(string? wanted, string language, string title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/documents?yaer=2021");
        if (wanted is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", wanted);
        using var answer = await api.Client.SendAsync(request, Cancellation);
        Assert.Equal(language, answer.Content.Headers.ContentLanguage.Single());
        Assert.Contains("Accept-Language", answer.Headers.Vary);
        Assert.Equal(title, (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation))!["title"]!);
    }

    [Fact]
    public async Task A_reader_who_has_the_answer_gets_304_and_every_site_may_read()
    {
        using var first = await api.Client.GetAsync("/api/places?kind=province&kind=district", Cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/places?kind=district&kind=province");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await api.Client.SendAsync(again, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal("*", first.Headers.GetValues("Access-Control-Allow-Origin").Single());
        using var preflight = await api.Client.SendAsync(new(HttpMethod.Options, "/api/places"), Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
    }

    [Fact]
    public void No_column_is_hidden_by_a_parameter() =>
        Assert.Empty(DatasetCatalog.Datasets.SelectMany(dataset => dataset.Columns).Select(column => column.Name).Intersect(QueryParameters.All.Keys));

    private async Task<JsonObject> Get(string address)
    {
        using var answer = await api.Client.GetAsync(address, Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!.AsObject();
    }
}
