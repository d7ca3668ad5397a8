using System.Text.Json;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Tests.GraphQL;

public sealed class ExecutionTests
{
    [Fact]
    public void Every_case_of_execution_gives_its_data_errors_and_arguments() => Cases.Hold(Cases.Of("execute.json"), item =>
        Run(item, Schemas.Of(item.GetProperty("schema").GetString()!), isValidating: false, withData: true));

    [Fact]
    public void Every_case_over_the_schema_of_a_portal_ends_at_its_stage() => Cases.Hold(Cases.Of("thidua.json"), item =>
    {
        var stage = item.GetProperty("stage").GetString();
        using var result = Execute(item, Schemas.Portal, true, new Script(item));
        var expected = stage switch
        {
            "parse" => Outcome.ParseFailed,
            "validate" => Outcome.Invalid,
            "request" => Outcome.RequestFailed,
            _ => Outcome.Executed,
        };
        return Cases.Different(expected.ToString(), result.Outcome.ToString())
            ?? (stage is "validate" ? Cases.Different(Rules.Counts(item.GetProperty("rules")), Rules.Counts(result.Errors)) : null)
            ?? Run(item, Schemas.Portal, isValidating: true, withData: stage is "execute");
    });

    [Fact]
    public void Every_client_query_of_introspection_is_answered_without_an_error() => Cases.Hold(Cases.Of("introspection-queries.json"), item =>
    {
        var engine = new GraphQLEngine(Schemas.Portal, new());
        using var first = engine.Execute(new(item.GetProperty("query").GetString()!)).AsTask().GetAwaiter().GetResult();
        using var again = engine.Execute(new(item.GetProperty("query").GetString()!)).AsTask().GetAwaiter().GetResult();
        return first.Outcome is not Outcome.Executed || first.Errors.Count > 0 ? System.Text.Encoding.UTF8.GetString(first.Json.Span)
            : first.Json.Span.SequenceEqual(again.Json.Span) ? null
            : "a repeated answer differs";
    });

    [Fact]
    public void Every_case_of_coordinates_is_found() => Cases.Hold(Cases.Of("coordinates.json"), item =>
    {
        var text = item.GetProperty("coordinate").GetString()!;
        var expected = !item.GetProperty("parses").GetBoolean() ? "no coordinate"
            : item.TryGetProperty("error", out _) ? "an error"
            : item.GetProperty("resolvesTo").GetString() ?? "nothing";
        return Cases.Different(expected, Found(text));
    });

    private static string Found(string text)
    {
        try
        {
            var coordinate = Coordinate.Parse(text);
            return coordinate.Resolve(Schemas.Portal) switch
            {
                null => "nothing",
                NamedType => "NamedType",
                SchemaField => "Field",
                EnumMember => "EnumValue",
                SchemaDirective => "Directive",
                InputValue when coordinate.IsDirective => "DirectiveArgument",
                InputValue when coordinate.Argument is not null => "FieldArgument",
                _ => "InputField",
            };
        }
        catch (SyntaxException)
        {
            return "no coordinate";
        }
        catch (ArgumentException)
        {
            return "an error";
        }
    }

    private static string? Run(JsonElement item, Schema schema, bool isValidating, bool withData)
    {
        var script = new Script(item);
        using var result = Execute(item, schema, isValidating, script);
        using var response = JsonDocument.Parse(result.Json, new() { MaxDepth = 512 });
        return Cases.Different(Responses.Of(item.GetProperty("result"), withData), Responses.Of(response.RootElement, withData)) ?? Arguments(item, script);
    }

    private static GraphQLResult Execute(JsonElement item, Schema schema, bool isValidating, Script script)
    {
        var engine = new GraphQLEngine(schema, script.Resolvers, Limits.None) { IsValidating = isValidating };
        return engine.Execute(new(
            item.GetProperty("source").GetString()!,
            item.TryGetProperty("operationName", out var name) ? name.GetString() : null,
            item.TryGetProperty("variables", out var variables) ? variables : null)).AsTask().GetAwaiter().GetResult();
    }

    // Fields of introspection have no resolver that could be asked for its arguments.
    private static string? Arguments(JsonElement item, Script script) =>
        !item.TryGetProperty("args", out var arguments) ? null : arguments.EnumerateObject()
            .Where(call => script.Arguments.ContainsKey(call.Name) || !IsIntrospection(item))
            .Select(call => Cases.Different(
                call.Name + Responses.Text(call.Value),
                call.Name + (script.Arguments.TryGetValue(call.Name, out var given) ? Responses.Text(AsCase(given, call.Value)) : "was not asked")))
            .FirstOrDefault(difference => difference is not null);

    // Where a case's server kept numbers behind the names of an enum, its arguments show them; no document or response does.
    private static Dictionary<string, object?> AsCase(InputObject given, JsonElement expected) => given.ToDictionary(
        argument => argument.Key,
        argument => argument.Value is string && expected.TryGetProperty(argument.Key, out var value) && value.ValueKind is JsonValueKind.Number ? (object)value : argument.Value);

    private static bool IsIntrospection(JsonElement item) =>
        item.TryGetProperty("flags", out var flags) && flags.EnumerateArray().Any(flag => flag.GetString() is "introspection");
}
