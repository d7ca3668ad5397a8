using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Api.GraphQL.Validation;

namespace ThiDua.Portal.Tests.GraphQL;

public sealed class HostileTests
{
    private const int MostMilliseconds = 50;

    private const string Sdl = """
        type Query { a: Query, b: Query, list: [Query], text(s: String, n: [[Int]], in: In): String, node: Node }
        input In { in: In, ins: [In], x: Int }
        interface Node { id: ID, node: Node }
        type One implements Node { id: ID, node: Node, same: Int }
        type Two implements Node { id: ID, node: Node, same: String }
        """;

    private static readonly Schema Asked = Schema.Parse(Sdl);

    public static TheoryData<string, string> Documents => new()
    {
        { "many times one field", $"{{{Repeat(3_000, _ => "__typename ")}}}" },
        { "many aliases", $"{{{Repeat(3_000, i => $"a{i}:__typename ")}}}" },
        { "inline fragments with the same fields", $"{{{Repeat(100, _ => $"... on Query{{{Repeat(50, i => $"f{i}:text ")}}}")}}}" },
        { "inline fragments with other fields", $"{{{Repeat(100, j => $"... on Query{{{Repeat(50, i => $"f{i}:text(s:\"{j}\") ")}}}")}}}" },
        { "fragments that double", "{...F0}" + Repeat(300, i => $"fragment F{i} on Query{{...F{i + 1} ...F{i + 1}}}") + "fragment F300 on Query{__typename}" },
        { "fragments that double under fields", "{...F0}" + Repeat(300, i => $"fragment F{i} on Query{{a{{...F{i + 1}}} b{{...F{i + 1}}}}}") + "fragment F300 on Query{__typename}" },
        { "fragments that double and come back", "{...F0}" + Repeat(60, i => $"fragment F{i} on Query{{...F{i + 1} ...F{i + 1}}}") + "fragment F60 on Query{...F0 ...F1}" },
        { "a long chain of fragments", "{...F0}" + Repeat(800, i => $"fragment F{i} on Query{{...F{i + 1}}}") + "fragment F800 on Query{__typename}" },
        { "a long circle of fragments", "{...F0}" + Repeat(800, i => $"fragment F{i} on Query{{...F{(i + 1) % 800}}}") },
        { "each fragment uses each other", "{...F0}" + Repeat(40, i => $"fragment F{i} on Query{{{Repeat(40, j => $"...F{j} ")}}}") },
        { "deep selections", Nested(5_000, "{a", "}") },
        { "deep selections without an end", Repeat(50_000, _ => "{a") },
        { "deep lists", $"{{text(n:{Nested(50_000, "[", "]")})}}" },
        { "deep objects", $"{{text(in:{Nested(20_000, "{in:", "}")})}}" },
        { "deep types", $"query($a:{Nested(20_000, "[", "]")}){{__typename}}" },
        { "deep inline fragments", $"{{{Nested(5_000, "...{", "}")}}}" },
        { "deep within the limit of nesting", Nested(60, "{a", "}") },
        { "many variables", $"query({Repeat(1_500, i => $"$v{i}:Int ")}){{__typename}}" },
        { "many unknown variables", $"{{{Repeat(500, i => $"text(s:$v{i}) ")}}}" },
        { "many operations", Repeat(800, i => $"query Q{i}{{__typename}}") },
        { "many operations over a chain of fragments", Repeat(300, i => $"query Q{i}{{...F0}}") + Repeat(300, i => $"fragment F{i} on Query{{...F{i + 1}}}") + "fragment F300 on Query{__typename}" },
        { "many directives", $"{{__typename {Repeat(2_000, _ => "@skip(if:false) ")}}}" },
        { "many unknown directives", $"{{__typename {Repeat(2_000, i => $"@d{i} ")}}}" },
        { "many arguments", $"{{text({Repeat(1_600, i => $"a{i}:1 ")})}}" },
        { "one argument many times", $"{{text({Repeat(1_600, _ => "s:\"\" ")})}}" },
        { "a wide object", $"{{text(in:{{{Repeat(1_600, i => $"x{i}:1 ")}}})}}" },
        { "a wide object many times one field", $"{{text(in:{{{Repeat(1_600, _ => "x:1 ")}}})}}" },
        { "a long list", $"{{text(n:[{Repeat(4_900, _ => "1 ")}])}}" },
        { "many unknown fields", $"{{{Repeat(2_500, i => $"unknown{i} ")}}}" },
        { "a long name", $"{{{new string('a', 60_000)}}}" },
        { "a long number", $"{{text(n:{new string('9', 60_000)})}}" },
        { "a long string", $"{{text(s:\"{new string('a', 60_000)}\")}}" },
        { "a string of escapes", $"{{text(s:\"{Repeat(10_000, _ => "\\u0041")}\")}}" },
        { "a block of lines", $"{{text(s:\"\"\"{Repeat(30_000, _ => "\n ")}\"\"\")}}" },
        { "a block of quotes", $"{{text(s:\"\"\"{Repeat(10_000, _ => "\\\"\"\"")}\"\"\")}}" },
        { "a string without an end", "{text(s:\"" + new string('\\', 60_000) },
        { "comments", Repeat(20_000, _ => "#\n") + "{__typename}" },
        { "commas", new string(',', 60_000) + "{__typename}" },
        { "byte order marks", new string('\uFEFF', 60_000) + "{__typename}" },
        { "control characters", "{\0\u0001}" },
        { "half of a surrogate pair", "{text(s:\"\uD800\")}" },
        { "nothing", "" },
        { "introspection in a circle", Nested(20, "{__type(name:\"Query\"){fields{type", "}}") },
        { "introspection deep", $"{{__schema{{types{Nested(11, "{fields{type", "}}")}}}}}" },
        { "wrappers without end", $"{{__type(name:\"Query\"){Nested(60, "{ofType", "}")}}}" },
        { "types that meet at every level", $"{{node{Nested(10, "{...on One{node{id}} ...on Two{node{id}} node", "}")}}}" },
        { "fields that conflict at every level", $"{{node{Nested(3, "{...on One{x:same} ...on Two{x:same} node", "{id}}")}}}" },
        { "fields that all conflict", $"{{{Repeat(30, i => $"x:text(s:\"{i}\") ")}}}" },
    };

    [Theory]
    [MemberData(nameof(Documents), DisableDiscoveryEnumeration = true)]
    public async Task A_hostile_document_is_answered_at_once(string name, string document)
    {
        // The first run also compiles the code that it needs; the claim is about the document.
        Assert.NotEmpty(name);
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 5 && best.TotalMilliseconds > MostMilliseconds; run++)
        {
            var engine = new GraphQLEngine(Asked, new());
            var start = Stopwatch.GetTimestamp();
            using var result = await engine.Execute(new(document), TestContext.Current.CancellationToken);
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
            Assert.InRange(result.Errors.Count, 0, 20);
            Assert.InRange(result.Json.Length, 1, 200_000);
            using var response = JsonDocument.Parse(result.Json);
        }

        Assert.InRange(best.TotalMilliseconds, 0, MostMilliseconds);
    }

    [Theory]
    [MemberData(nameof(Documents), DisableDiscoveryEnumeration = true)]
    public void A_hostile_document_ends_even_where_only_the_merging_check_has_a_budget(string name, string text)
    {
        Assert.NotEmpty(name);
        var start = Stopwatch.GetTimestamp();
        try
        {
            Validator.Validate(Asked, Parser.Document(text, new(5_000, 64)), mostErrors: 20);
        }
        catch (SyntaxException wrong)
        {
            Assert.True(wrong.Location is { Line: > 0, Column: > 0 });
        }

        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 2);
    }

    [Theory]
    [InlineData("{a{a{a{a{__typename}}}}}", ErrorCodes.CycleLimit)]
    [InlineData("{a{b{list{a{b{list{a{b{list{node{node{node{id}}}}}}}}}}}}}", ErrorCodes.DepthLimit)]
    [InlineData("{__typename @a @b @c @d @e}", ErrorCodes.DirectiveLimit)]
    public async Task A_limit_is_told_by_its_code(string document, string code)
    {
        using var result = await new GraphQLEngine(Asked, new()).Execute(new(document), TestContext.Current.CancellationToken);
        Assert.Equal(Outcome.LimitExceeded, result.Outcome);
        Assert.Equal(code, Assert.Single(result.Errors).Code);
    }

    [Fact]
    public async Task Every_other_limit_is_told_by_its_code()
    {
        await Refuses($"{{{Repeat(2_500, _ => "a ")}}}", new Limits { Tokens = 100 }, ErrorCodes.TokenLimit);
        await Refuses(Nested(80, "{a", "}"), new Limits(), ErrorCodes.DepthLimit);
        await Refuses($"{{{Repeat(1_001, _ => "__typename ")}}}", new Limits(), ErrorCodes.FieldLimit);
        await Refuses($"{{{Repeat(31, i => $"a{i}:__typename ")}}}", new Limits(), ErrorCodes.AliasLimit);
        await Refuses($"query({Repeat(51, i => $"$v{i}:Int ")}){{__typename}}", new Limits(), ErrorCodes.VariableLimit);
        await Refuses($"{{{Repeat(500, _ => "__typename ")}}}", new Limits { MergeSteps = 100 }, ErrorCodes.MergeLimit);
        await Refuses("{__schema{types{name description}}}", new Limits { ResponseBytes = 1_000 }, ErrorCodes.ResponseLimit);
    }

    private static async Task Refuses(string document, Limits limits, string code)
    {
        using var result = await new GraphQLEngine(Asked, new(), limits).Execute(new(document), TestContext.Current.CancellationToken);
        Assert.Equal((Outcome.LimitExceeded, code), (result.Outcome, result.Errors[^1].Code));
    }

    private static string Repeat(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(part(i));
        return text.ToString();
    }

    private static string Nested(int depth, string open, string close) => Repeat(depth, _ => open) + Repeat(depth, _ => close);
}
