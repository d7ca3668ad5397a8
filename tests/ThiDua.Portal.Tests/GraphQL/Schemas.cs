using System.Collections.Concurrent;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Tests.GraphQL;

/// <summary>The schemas of the conformance cases; some leave out what a valid schema needs.</summary>
internal static class Schemas
{
    private static readonly ConcurrentDictionary<string, Schema> Built = new();

    public static Schema Of(string name) => Built.GetOrAdd(name, static name => SchemaBuilder.Build(Document(Cases.Text($"schemas/{name}.graphql"))));

    public static Schema Portal => Built.GetOrAdd("", static _ => Schema.Parse(Cases.Text("thidua.graphql")));

    private static Document Document(string text) => text.Length is 0 ? new(text, [], 0) : Parser.Document(text);
}
