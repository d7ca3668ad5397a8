using System.Text.RegularExpressions;
using ThiDua.Portal.Api.OData;

namespace ThiDua.Portal.Tests.OData;

/// <summary>The page of worked examples works.</summary>
public sealed partial class DocumentTests(PublishedOData odata) : IClassFixture<PublishedOData>
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("docs", "odata.md"));

    [Fact]
    public async Task Every_request_of_the_examples_is_answered_with_rows()
    {
        var requests = Request().Matches(Text).Select(found => found.Groups[1].Value).ToList();
        Assert.True(requests.Count >= 10);
        foreach (var request in requests)
        {
            using var answer = await odata.Ask(request);
            var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{request}: {body}");
            Assert.DoesNotContain("\"value\":[]", body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_code_of_an_error_is_in_its_table() =>
        Assert.Equal(ODataErrors.Codes.Select(code => (code.Key, code.Value)), Rows("code").Select(row => (row[0], int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Every_limit_is_in_its_table_with_its_default() =>
        Assert.Equal(typeof(ODataLimits).GetProperties().Select(limit => (limit.Name, limit.GetValue(new ODataLimits())!.ToString()!)), Rows("name").Select(row => (row[0], row[1])));

    [Fact]
    public void Every_line_of_the_checklist_names_tests_that_there_are()
    {
        var tests = typeof(DocumentTests).Assembly.GetTypes().Where(type => type.Namespace == typeof(DocumentTests).Namespace)
            .SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}")).ToHashSet(StringComparer.Ordinal);
        var named = Named().Matches(File.ReadAllText(Repository.PathOf("docs", "odata-conformance.md"))).Select(found => found.Groups[1].Value).ToList();
        Assert.True(named.Count > 30);
        Assert.All(named, name => Assert.Contains(name, tests));
    }

    private static IEnumerable<string[]> Rows(string first) => Text.Split($"| {first} |")[1].Split("\n\n")[0].Split('\n').Skip(2)
        .Where(line => line.StartsWith('|')).Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim(' ', '`')).ToArray());

    [GeneratedRegex("^GET /odata/(.*)$", RegexOptions.Multiline)]
    private static partial Regex Request();

    [GeneratedRegex(@"`(\w+Tests\.\w+)`")]
    private static partial Regex Named();
}
