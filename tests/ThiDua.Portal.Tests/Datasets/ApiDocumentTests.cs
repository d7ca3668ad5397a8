using System.Globalization;
using System.Text.Json.Nodes;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Tests.Datasets;

/// <summary>The document of the plain API: its examples are asked, its answers look as it says, and it leaves nothing out.</summary>
public sealed class ApiDocumentTests(PublishedApi api) : IClassFixture<PublishedApi>
{
    private const string Status = " → ";
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathOf("docs", "api.md"));
    private static readonly string Document = string.Join('\n', Lines);

    public static TheoryData<string> Examples => [.. Lines.Where(line => line.StartsWith("GET ", StringComparison.Ordinal)).Select(line => line[4..])];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Every_example_answers_as_it_says(string example)
    {
        var parts = example.Split(Status);
        using var answer = await api.Client.GetAsync(parts[0], TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True((int)answer.StatusCode == (parts is [_, var status] ? int.Parse(status, CultureInfo.InvariantCulture) : 200), text);
        // An example that finds nothing shows nothing.
        if (answer.IsSuccessStatusCode && answer.Content.Headers.ContentType!.MediaType == "application/json" && JsonNode.Parse(text)!["count"] is { } count)
            Assert.True((long)count > 0, $"{example} finds nothing.");
    }

    [Fact]
    public async Task Answers_have_the_form_that_is_shown()
    {
        var shown = 0;
        for (var at = Array.IndexOf(Lines, "```json"); at >= 0; at = Array.IndexOf(Lines, "```json", at + 1))
        {
            var address = Lines.Take(at).Last(line => line.StartsWith("GET ", StringComparison.Ordinal))[4..].Split(Status)[0];
            using var answer = await api.Client.GetAsync(address, TestContext.Current.CancellationToken);
            var expected = string.Join('\n', Lines.Skip(at + 1).TakeWhile(line => line != "```"));
            Assert.Equal(Form(JsonNode.Parse(expected)), Form(JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))));
            shown++;
        }

        Assert.True(shown > 1);
    }

    [Fact]
    public void Every_parameter_operator_and_limit_is_told_of()
    {
        Assert.All(QueryParameters.All.Keys, name => Assert.Contains($"\n| `{name}` |", Document, StringComparison.Ordinal));
        Assert.All(FilterParameter.Operators.Split(", "), name => Assert.Contains($"`.{name}`", Document, StringComparison.Ordinal));
        foreach (var limit in new[] { QueryLimits.Nodes, QueryLimits.Depth, QueryLimits.Values, QueryLimits.TextLength, QueryLimits.LinkedKeys, QueryLimits.Facets, QueryLimits.GroupKeys, QueryLimits.Aggregates, QueryLimits.Sorts, QueryLimits.Skip, QueryLimits.PageSize, QueryLimits.FacetValues, QueryLimits.Groups })
            Assert.Contains(limit.ToString(CultureInfo.InvariantCulture), Document, StringComparison.Ordinal);
    }

    /// <summary>Names and kinds, without the values, which change with the content; of a list its first element.</summary>
    private static string Form(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject some => $"{{{string.Join(", ", some.Select(property => $"{property.Key}: {Form(property.Value)}"))}}}",
        JsonArray list => list.Count == 0 ? "[]" : $"[{Form(list[0])}]",
        _ => node.GetValueKind() is var kind ? kind.ToString() : "",
    };
}
