using System.Net;
using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Tests.Search;

public sealed class SearchDoorTests(SearchHost host) : IClassFixture<SearchHost>
{
    private readonly HttpClient _client = host.Reader();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("dan van kheo", "folded")]
    [InlineData("dân vận khéo", "exact")]
    [InlineData("ddoongf khoiwr", "typo")]
    [InlineData("d9o6ng2 kho7i3", "typo")]
    [InlineData("thidua", "typo")]
    [InlineData("nong thonn moi", "typo")]
    [InlineData("dân vận zzzz", "relaxed")]
    public async Task An_answer_says_how_close_its_nearest_row_is(string words, string tier)
    {
        using var answer = await Ask($"/api/search?q={Uri.EscapeDataString(words)}");
        Assert.Equal(tier, answer.RootElement.GetProperty("tier").GetString());
        Assert.Equal(tier is "relaxed", answer.RootElement.GetProperty("relaxed").GetBoolean());
        Assert.Equal(tier is "typo", answer.RootElement.GetProperty("suggestion").ValueKind is JsonValueKind.String);
    }

    [Theory]
    [InlineData("16/CT-UBND")]
    [InlineData("16-CT/UBND")]
    [InlineData("chỉ thị 16")]
    [InlineData("chi thi so 16")]
    [InlineData("16/ct")]
    public async Task A_number_is_found_however_it_is_written(string words)
    {
        using var answer = await Ask($"/api/search?q={Uri.EscapeDataString(words)}&kind=documents");
        Assert.Contains(answer.RootElement.GetProperty("rows").EnumerateArray(), row => row.GetProperty("id").GetString()!.StartsWith("16-ct-ubnd", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("19/CT-TTg", "documents", "19-ct-ttg")]
    [InlineData("26-KH/BCĐ", "documents", "26-kh-bcd")]
    [InlineData("26/kh-bcd", "documents", "26-kh-bcd")]
    [InlineData("chỉ thị 16", "documents", "16-ct-ubnd")]
    [InlineData("chi thi so 19", "documents", "19-ct-ttg")]
    [InlineData("26/kh", "documents", "26-kh-bcd")]
    [InlineData("tinh binh thuan", "places", "tinh-binh-thuan")]
    [InlineData("dan van kheo", "campaigns", "dan-van-kheo")]
    public async Task What_has_the_typed_name_or_number_comes_first(string words, string kind, string id)
    {
        using var answer = await Ask($"/api/search?q={Uri.EscapeDataString(words)}");
        var first = answer.RootElement.GetProperty("rows")[0];
        Assert.Equal(kind, first.GetProperty("kind").GetString());
        Assert.StartsWith(id, first.GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.000 đồng")]
    [InlineData("1000 dong")]
    [InlineData("tiet kiem 1000")]
    public async Task A_large_number_is_found_with_its_dots_and_without(string words)
    {
        using var answer = await Ask($"/api/search?q={Uri.EscapeDataString(words)}&kind=models");
        Assert.NotEqual("relaxed", answer.RootElement.GetProperty("tier").GetString());
        Assert.Equal("moi-ngay-tiet-kiem-1000-dong", answer.RootElement.GetProperty("rows")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_word_of_the_field_that_no_record_holds_is_no_slip()
    {
        using var answer = await Ask("/api/search?q=giay khen 2023");
        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("suggestion").ValueKind);
    }

    [Fact]
    public async Task A_reader_is_told_why_a_row_is_there()
    {
        using var answer = await Ask("/api/search?q=dân vận khéo&explain=true");
        Assert.All(answer.RootElement.GetProperty("why").EnumerateArray(), why => Assert.NotEmpty(why.GetProperty("columns").EnumerateArray()));
    }

    [Fact]
    public async Task Facets_count_exactly_and_say_what_ids_are_called()
    {
        using var answer = await Ask("/api/search?q=thi đua&facet=kind,organization");
        var facets = answer.RootElement.GetProperty("facets");
        Assert.Equal(answer.RootElement.GetProperty("count").GetInt64(), facets[0].GetProperty("values").EnumerateArray().Sum(value => value.GetProperty("count").GetInt64()));
        Assert.All(facets[1].GetProperty("values").EnumerateArray(), value => Assert.NotEqual(value.GetProperty("value").GetString(), value.GetProperty("label").GetString()));
    }

    [Fact]
    public async Task Pages_joined_are_the_whole_also_of_a_relaxed_search()
    {
        foreach (var words in new[] { "thi đua", "dân vận zzzz" })
        {
            using var whole = await Ask($"/api/search?q={Uri.EscapeDataString(words)}&size=1000&select=id");
            var ids = new List<string>();
            for (var next = $"/api/search?q={Uri.EscapeDataString(words)}&size=17&select=id"; next is not null;)
            {
                using var page = await Ask(next);
                ids.AddRange(Ids(page));
                next = page.RootElement.GetProperty("next").GetString();
            }

            Assert.Equal(Ids(whole), ids);
        }
    }

    [Fact]
    public async Task The_result_as_csv_has_every_row()
    {
        using var answer = await Ask("/api/search?q=dan van kheo");
        var csv = await _client.GetStringAsync(new Uri("/api/search.csv?q=dan van kheo&select=id,title", UriKind.Relative), Cancellation);
        Assert.Equal(answer.RootElement.GetProperty("count").GetInt32(), csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }

    [Fact]
    public async Task A_dataset_is_searched_with_its_own_filters()
    {
        using var answer = await Ask("/api/search?dataset=documents&q=thi dua&type=plan");
        Assert.All(answer.RootElement.GetProperty("rows").EnumerateArray(), row => Assert.Equal("plan", row.GetProperty("type").GetString()));
    }

    [Theory]
    [InlineData("dân vận khéo", "exact")]
    [InlineData("dan van kheo", "folded")]
    [InlineData("thidua", "typo")]
    [InlineData("dân vận zzzz", "relaxed")]
    public async Task A_dataset_is_searched_alike_at_its_own_door(string words, string tier)
    {
        using var own = await Ask($"/api/documents?q={Uri.EscapeDataString(words)}&type=plan&facet=level");
        using var search = await Ask($"/api/search?dataset=documents&q={Uri.EscapeDataString(words)}&type=plan&facet=level");
        Assert.Equal(tier, own.RootElement.GetProperty("tier").GetString());
        Assert.Equal(search.RootElement.EnumerateObject().Where(part => part.Name is not "next").Select(part => part.ToString()), own.RootElement.EnumerateObject().Where(part => part.Name is not "next").Select(part => part.ToString()));
    }

    [Theory]
    [InlineData("/api/search?dataset=nowhere", "unknownDataset")]
    [InlineData("/api/search?q=a&nothing=1", "unknownField")]
    [InlineData("/api/search?q=a&group=kind", "wrongParameter")]
    [InlineData("/api/search?q=a&cursor=x", "wrongCursor")]
    [InlineData("/api/suggest?q=a&size=1000", "queryTooComplex")]
    public async Task What_is_wrong_is_said_in_the_language_that_is_asked_for(string address, string code)
    {
        foreach (var language in new[] { "vi", "en" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add("Accept-Language", language);
            using var response = await _client.SendAsync(request, Cancellation);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
            Assert.Equal(language, Assert.Single(response.Content.Headers.ContentLanguage));
            using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
            Assert.Equal(code, body.RootElement.GetProperty("problems")[0].GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task An_answer_that_the_reader_has_is_not_sent_again()
    {
        using var first = await _client.GetAsync(new Uri("/api/search?q=dân vận", UriKind.Relative), Cancellation);
        Assert.Equal("*", Assert.Single(first.Headers.GetValues("Access-Control-Allow-Origin")));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/search?q=dân vận");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await _client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("dan v", "Dân vận khéo")]
    [InlineData("ban chi dao", "Ban Chỉ đạo")]
    [InlineData("26-kh", "Kế hoạch")]
    public async Task Suggestions_go_on_as_typed(string typed, string expected)
    {
        using var answer = await Ask($"/api/suggest?q={Uri.EscapeDataString(typed)}");
        Assert.Contains(answer.RootElement.GetProperty("suggestions").EnumerateArray(), suggestion => suggestion.GetProperty("text").GetString()!.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("19/ct", "/van-ban/19-ct-ttg-2021")]
    [InlineData("26-kh", "/van-ban/26-kh-bcd-dan-van-kheo-2023")]
    public async Task The_document_of_a_number_is_suggested_before_those_that_name_it(string typed, string address)
    {
        using var answer = await Ask($"/api/suggest?q={Uri.EscapeDataString(typed)}");
        Assert.Equal(address, answer.RootElement.GetProperty("suggestions")[0].GetProperty("address").GetString());
    }

    [Theory]
    [InlineData("dân vận", "Văn phòng dân vận; văn bản của Ban Dan van", "dân vận")]
    [InlineData("dan van", "Dân vận, văn bản", "Dân vận văn")]
    [InlineData("dân vận", "Dan van", "Dan van")]
    public void A_word_that_stands_with_its_marks_is_not_marked_where_it_has_others(string words, string text, string marked)
    {
        var tokens = Tokens.Of(words);
        var finder = new Highlighter(new SearchNode.Ranked(
            new SearchNode.All([.. tokens.Select(token => new SearchNode.Word(token))]),
            tokens[0].IsMarked ? [new SearchNode.All([.. tokens.Select(token => new SearchNode.Word(token, TextStream.Exact))])] : [],
            []));
        Assert.Equal(marked, string.Join(' ', finder.Find(text).Select(span => text[span.Start..span.End])));
    }

    [Fact]
    public async Task Searches_are_counted_without_the_words_of_readers()
    {
        using var found = await Ask("/api/search?q=thi đua");
        using var none = await Ask("/api/search?q=qqqzzzkhongco");
        var metrics = await _client.GetStringAsync(new Uri("/metrics", UriKind.Relative), Cancellation);
        Assert.Contains("portal_searches_total{tier=\"exact\"}", metrics, StringComparison.Ordinal);
        Assert.Contains("portal_searches_total{tier=\"none\"}", metrics, StringComparison.Ordinal);
        Assert.Contains("portal_request_duration_seconds_count{route=\"/api/search\",status=\"200\"}", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("qqqzzz", metrics, StringComparison.Ordinal);
    }

    private static List<string> Ids(JsonDocument answer) => [.. answer.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("id").GetString()!)];

    private async Task<JsonDocument> Ask(string address)
    {
        using var response = await _client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text);
    }
}
