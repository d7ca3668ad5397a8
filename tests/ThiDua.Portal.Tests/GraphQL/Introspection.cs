using System.Text.Json.Nodes;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Tests.GraphQL;

/// <summary>
/// Takes from an answer to introspection what the specification of September 2025 does not say: how built-in definitions are
/// described, and what the cases have from later experiments (arguments of fragments, deprecated directives).
/// </summary>
internal static class Introspection
{
    private static readonly string[] Experiments = ["FRAGMENT_VARIABLE_DEFINITION", "DIRECTIVE_DEFINITION"];
    private static readonly string[] Directives = ["skip", "include", "deprecated", "specifiedBy", "oneOf"];

    public static void KeepSpecified(JsonObject schema)
    {
        foreach (var type in Items(schema["types"]).Where(type => BuiltIns.TypeNames.Contains(Name(type))))
        {
            Undescribe(type);
            Remove(type["enumValues"], value => Experiments.Contains(Name(value)));
            if (Name(type) is "__Directive")
                Remove(type["fields"], part => Name(part) is "isDeprecated" or "deprecationReason");
            foreach (var directives in Items(type["fields"]).Where(part => Name(type) is "__Schema" && Name(part) is "directives"))
                Remove(directives["args"], _ => true);
        }

        foreach (var directive in Items(schema["directives"]).Where(directive => Directives.Contains(Name(directive))))
        {
            Undescribe(directive);
            if (directive["locations"] is JsonArray locations)
                directive["locations"] = new JsonArray([.. locations.Select(place => place!.GetValue<string>()).Except(Experiments).Select(place => JsonValue.Create(place))]);
        }
    }

    private static string Name(JsonNode node) => node["name"]?.GetValue<string>() ?? "";

    private static IEnumerable<JsonObject> Items(JsonNode? list) => (list as JsonArray)?.OfType<JsonObject>() ?? [];

    private static void Remove(JsonNode? list, Func<JsonNode, bool> isUnwanted)
    {
        foreach (var unwanted in Items(list).Where(isUnwanted).ToList())
            ((JsonArray)list!).Remove(unwanted);
    }

    private static void Undescribe(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            members.Remove("description");
            foreach (var (_, member) in members)
                Undescribe(member);
        }

        foreach (var item in node as JsonArray ?? [])
            Undescribe(item);
    }
}
