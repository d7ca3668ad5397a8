using System.Text;
using System.Text.Json;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Tests.GraphQL;

public sealed class MutationTests
{
    private const int Count = 5_000;
    private static readonly string[] Inserted = ["fragment ", "...on One", "@skip(if:true)", "\"\"\"", "null", "-0", "1e9999", "{a:{b:[$x]}}", "query", "\\u{110000}", "\uD83D", "\0"];

    private static readonly string[] Sources =
    [
        "query Q($x: Int! = 1, $in: In) @d { a: node(id: \"1\", in: {x: $x, list: [1, 2]}) @include(if: true) { ...F ... on One { one } } }  fragment F on Node { id }",
        "{ __schema { types { name fields(includeDeprecated: true) { name args { defaultValue } } } } __type(name: \"One\") { kind } }",
        "mutation { a } subscription S { b } query { node(id: \"\"\"\n  block \\\"\"\" text\n\"\"\") { id @skip(if: false) } } # comment",
    ];

    private static readonly Schema Asked = Schema.Parse("""
        type Query { node(id: ID!, in: In): Node }
        input In { x: Int, list: [Int!], in: In }
        interface Node { id: ID }
        type One implements Node { id: ID, one: String }
        """);

    [Fact]
    public async Task Whatever_a_document_was_changed_into_it_is_answered_with_JSON()
    {
        var random = new Random(2025);
        var engine = new GraphQLEngine(Asked, new());
        for (var i = 0; i < Count; i++)
        {
            var document = Mutated(Sources[random.Next(Sources.Length)], random);
            using var result = await engine.Execute(new(document), TestContext.Current.CancellationToken);
            using var response = JsonDocument.Parse(result.Json);
            Assert.True(response.RootElement.TryGetProperty("data", out _) || result.Errors.Count > 0, document);
        }
    }

    private static string Mutated(string source, Random random)
    {
        var text = new StringBuilder(source);
        for (var change = random.Next(1, 5); change > 0; change--)
        {
            var place = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(place, Math.Min(random.Next(1, 8), text.Length - place - 1));
                    break;
                case 1:
                    text.Insert(place, (char)random.Next(0x2FF));
                    break;
                case 2:
                    var from = random.Next(text.Length);
                    text.Insert(place, text.ToString(from, Math.Min(random.Next(30), text.Length - from)));
                    break;
                default:
                    text.Insert(place, Inserted[random.Next(Inserted.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
