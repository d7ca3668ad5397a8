using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ThiDua.Portal.Tests.GraphQLSchema;

/// <summary>What the document of GraphQL shows is what there is.</summary>
public sealed partial class GraphQLDocumentTests(PublishedGraph graph) : IClassFixture<PublishedGraph>
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("docs", "graphql.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Every_example_is_answered_as_it_says()
    {
        var answers = 0;
        foreach (Match example in Example().Matches(Text))
        {
            var data = await graph.Data(example.Groups["query"].Value);
            if (!example.Groups["answer"].Success)
                continue;
            answers++;
            var expected = JsonNode.Parse(example.Groups["answer"].Value)!;
            Assert.True(JsonNode.DeepEquals(expected, data), data.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        }

        Assert.InRange(answers, 3, 20);
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```(?:\n+```json\n(?<answer>.*?)```)?", RegexOptions.Singleline)]
    private static partial Regex Example();
}
