using System.Net;
using ThiDua.Portal.Api.OData;

namespace ThiDua.Portal.Tests.OData;

/// <summary>What readers are told when a request is not answered.</summary>
public sealed class RefusalTests(PublishedOData odata) : IClassFixture<PublishedOData>
{
    [Theory]
    [InlineData("documents?$filter=typ eq 'plan'", 400, "unknownProperty", "$filter", 0, "type")]
    [InlineData("documents?$filter=type eq 'plann'", 400, "invalidValue", "$filter", 8, "plan")]
    [InlineData("documents?$filter=year eq", 400, "syntaxError", "$filter", 7, null)]
    [InlineData("documents?$filter=", 400, "syntaxError", "$filter", 0, null)]
    [InlineData("documents?$filter=year gt 1e400", 400, "invalidValue", "$filter", 8, null)]
    [InlineData("documents?$filter=year gt 99999999999999999999999999999999", 400, "typeMismatch", "$filter", 8, null)]
    [InlineData("documents?$filter=year eq @y", 400, "unknownAlias", "$filter", 8, null)]
    [InlineData("documents?$filter=year eq @y&@y=@y", 400, "unknownAlias", "@y", 0, null)]
    [InlineData("documents?$filter=null", 200, "", "", 0, null)]
    [InlineData("documents?$filter=issuedOn eq 'yesterday'", 400, "invalidValue", "$filter", 12, null)]
    [InlineData("documents?$filter=issuedOn eq 2023-02-30", 400, "invalidValue", "$filter", 12, null)]
    [InlineData("documents?$filter=type in ('plan','nope')", 400, "invalidValue", "$filter", 16, null)]
    [InlineData("documents?$filter=title eq 5", 400, "typeMismatch", "$filter", 9, null)]
    [InlineData("documents?$filter=nope()", 400, "unknownFunction", "$filter", 0, null)]
    [InlineData("documents?$orderby=1", 501, "notImplemented", "$orderby", 0, null)]
    [InlineData("documents?$top=", 400, "syntaxError", "$top", 0, null)]
    [InlineData("documents?$top=-1", 400, "syntaxError", "$top", 0, null)]
    [InlineData("documents?$skip=10001", 400, "queryTooComplex", "$skip", 0, null)]
    [InlineData("documents?$top=1&$top=2", 400, "duplicateOption", "$top", 0, null)]
    [InlineData("documents?$foo=1", 400, "unknownOption", "$foo", 0, null)]
    [InlineData("documents?$select=titel", 400, "unknownProperty", "$select", 0, "title")]
    [InlineData("documents?$expand=isuer", 400, "unknownProperty", "$expand", 0, "issuer")]
    [InlineData("documents?$skiptoken=zzz", 400, "invalidSkipToken", "$skiptoken", null, null)]
    [InlineData("documents?$schemaversion=2", 400, "invalidValue", "$schemaversion", 0, null)]
    [InlineData("documents('x')?$top=1", 400, "misplacedOption", "$top", 0, null)]
    [InlineData("documents?$search=()", 400, "syntaxError", "$search", 1, null)]
    [InlineData("documents?$search=--", 400, "invalidValue", "$search", 0, null)]
    [InlineData("document", 404, "unknownResource", "path", 0, "documents")]
    [InlineData("documents('nope')", 404, "notFound", "path", null, null)]
    [InlineData("documents('x')/nope", 404, "unknownResource", "path", 15, null)]
    [InlineData("documents?$filter=contains(title,'x')", 501, "notImplemented", "$filter", 9, null)]
    [InlineData("documents?$filter=length(title) gt 5", 501, "notImplemented", "$filter", 0, null)]
    [InlineData("documents?$filter=title eq symbol", 501, "notImplemented", "$filter", 0, null)]
    [InlineData("documents?$index=1", 501, "notImplemented", "$index", 0, null)]
    [InlineData("documents?$deltatoken=1", 501, "notImplemented", "$deltatoken", 0, null)]
    [InlineData("$all", 501, "notImplemented", "path", 0, null)]
    [InlineData("$crossjoin(documents,places)", 501, "notImplemented", "path", 0, null)]
    [InlineData("documents?$apply=join(citations as c)", 501, "notImplemented", "$apply", 0, null)]
    [InlineData("documents?$apply=groupby((rollup(type,year)))", 501, "notImplemented", "$apply", 9, null)]
    public async Task A_refusal_has_a_code_a_target_a_position_and_the_nearest_name(string address, int status, string code, string target, int? position, string? nearest)
    {
        if (status == 200)
        {
            await odata.Get(address);
            return;
        }

        var (answered, error) = await odata.Refused(address);
        Assert.Equal((status, code, target), (answered, (string)error["code"]!, (string)error["target"]!));
        Assert.NotEmpty((string)error["message"]!);
        var details = error["details"]?.AsArray();
        Assert.Equal(position is null ? null : $"{target}@{position}", (string?)details?.FirstOrDefault(detail => (string)detail!["code"]! == "position")?["target"]);
        if (nearest is not null)
            Assert.Equal(nearest, (string)details!.First(detail => (string)detail!["code"]! == "nearest")!["message"]!);
        Assert.False(error.ContainsKey("innererror"));
        Assert.Contains(code, ODataErrors.Codes.Keys);
    }

    [Fact]
    public async Task A_refusal_is_in_the_language_that_the_reader_asks_for()
    {
        var (_, vietnamese) = await odata.Refused("documents?$filter=typ eq 1");
        var (_, english) = await odata.Refused("documents?$filter=typ eq 1", ("Accept-Language", "en"));
        Assert.Equal("Document không có “typ”. Có phải type?", (string)vietnamese["message"]!);
        Assert.Equal("Document has no “typ”. Did you mean type?", (string)english["message"]!);
    }

    [Theory]
    [InlineData("documents?$filter=title eq \"x\"", "'abc'")]
    [InlineData("documents?$filter=year = 2021", "eq")]
    [InlineData("documents?$filter=year == 2021", "eq")]
    [InlineData("documents?$filter=title like '%25x%25'", "contains")]
    [InlineData("documents?$filter=substringof('x',symbol)", "contains")]
    [InlineData("documents?$filter=issuedOn gt datetime'2021-01-31'", "2021-01-31")]
    [InlineData("documents?$inlinecount=allpages", "$count")]
    [InlineData("documents?$fliter=year eq 2021", "$filter")]
    [InlineData("documents?$filter=type eq 'kế hoạch'", "plan")]
    public async Task Habits_of_other_versions_and_languages_are_told_what_to_write(string address, string hint)
    {
        var (status, error) = await odata.Refused(address);
        Assert.Equal(400, status);
        Assert.Contains(hint, (string)error["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_message_in_Vietnamese_has_words_of_English()
    {
        var addresses = ((IEnumerable<InlineDataAttribute>)typeof(RefusalTests).GetMethod(nameof(A_refusal_has_a_code_a_target_a_position_and_the_nearest_name))!.GetCustomAttributes(typeof(InlineDataAttribute), false))
            .Where(data => (int)data.Data[1]! != 200).Select(data => (string)data.Data[0]!);
        string[] more =
        [
            "documents?$orderby=id,type,level,year,title", "documents?$expand=*", "documents?$search=a b c d e f g h i j k", "documents?$select=issuer/name", "documents?$expand=issuer/place",
            "documents?$apply=groupby((issuer))", "documents?$filter=id in (id)", "documents?$filter='x' in alias", "documents?$format=pdf", "documents?$levels=2", "places?$expand=parent($levels=0)",
            "documents/$each", "documents/$value", "documents/$query", "documents/ThiDua.Portal.Place", "documents?$filter=issuer/$count gt 1", "documents?$filter=citations/$count gt 5", "$metadata?$format=pdf", "documents(5)",
        ];
        foreach (var address in addresses.Concat(more))
        {
            var (_, error) = await odata.Refused(address);
            Assert.DoesNotMatch(@"\b(is|are|the|The|of|This|An|not|an|or)\b", System.Text.RegularExpressions.Regex.Replace((string)error["message"]!, "“[^”]*”", ""));
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task Writing_is_refused_with_what_is_allowed(string method)
    {
        using var answer = await odata.Client.SendAsync(new(new(method), "/odata/documents"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("GET", answer.Content.Headers.Allow);
        Assert.Contains("methodNotAllowed", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_are_held_before_anything_is_read()
    {
        string[] addresses =
        [
            $"documents?$filter=id in ({string.Join(',', Enumerable.Range(0, 501).Select(number => $"'{number}'"))})",
            $"documents?$filter={string.Join(" or ", Enumerable.Repeat("year eq 1", 110))}",
            $"documents?$filter={new string('(', 60)}true{new string(')', 60)}",
            $"documents?$filter={string.Concat(Enumerable.Repeat("not (", 40))}true{new string(')', 40)}",
            "documents?$orderby=id,type,level,year,title",
            "documents?$expand=issuer($expand=parent($expand=parent($expand=parent)))",
            "documents?$search=a b c d e f g h i j k",
            $"documents?$filter=title eq '{new string('x', 1001)}'",
            "documents?$expand=*",
        ];
        foreach (var address in addresses)
            Assert.Equal("queryTooComplex", (string)(await odata.Refused(address)).Error["code"]!);
        Assert.Equal(414, (await odata.Refused($"documents?$filter=title eq '{new string('x', 9000)}'")).Status);
    }
}
