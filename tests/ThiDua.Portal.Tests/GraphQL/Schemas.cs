using System.Collections.Concurrent;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Tests.GraphQL;

/// <summary>The schemas of the conformance cases; some leave out what a valid schema needs.</summary>
internal static class Schemas
{
    private static readonly ConcurrentDictionary<string, Schema> Built = new();

    // Arguments of fragments are an experiment: the specification of September 2025 has no directive location for them.
    public static Schema Of(string name) => Built.GetOrAdd(name, static name => SchemaBuilder.Build(Document(
        Cases.Text($"schemas/{name}.graphql").Replace("directive @onFragmentVariableDefinition on FRAGMENT_VARIABLE_DEFINITION", "", StringComparison.Ordinal))));

    public static Schema Portal => Built.GetOrAdd("", static _ => Schema.Parse(Cases.Text("thidua.graphql"), new Dictionary<string, ScalarCoercion> { ["Date"] = new DateText() }));

    private static Document Document(string text) => text.Length is 0 ? new(text, [], 0) : Parser.Document(text);
}
