using System.Text;
using System.Text.Json;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Tests.GraphQL;

public sealed class EngineTests
{
    private static readonly Schema Shop = Schema.Parse("""
        type Query { items(first: Int = 2): [Item!]!, fails: Item, must: Item! }
        type Item { id: ID!, owner: Owner, broken: Int! , n(by: Int! = 2): Int }
        type Owner { name: String }
        """);

    [Fact]
    public async Task A_link_is_asked_once_for_all_parents_of_a_level()
    {
        var asked = new List<int>();
        var engine = new GraphQLEngine(Shop, Items().Field("Item", "owner", new Batched(batch =>
        {
            asked.Add(batch.Sources.Count);
            for (var i = 0; i < batch.Sources.Count; i++)
                batch.Set(i, $"owner of {batch.Sources[i]}");
        })));
        Assert.Equal(
            """{"data":{"items":[{"id":"0","owner":{"name":"owner of 0"}},{"id":"1","owner":{"name":"owner of 1"}},{"id":"2","owner":{"name":"owner of 2"}}]}}""",
            await Ask(engine, "{items(first:3){id owner{name}}}"));
        Assert.Equal([3], asked);
    }

    [Fact]
    public async Task A_null_that_is_not_allowed_takes_its_object_with_it()
    {
        var engine = new GraphQLEngine(Shop, Items().Field("Query", "fails", (_, _) => "x"));
        Assert.Equal("""{"data":null,"errors":[{"message":"“Item.broken” is null, which its type does not allow.","locations":[{"line":1,"column":8}],"path":["items",0,"broken"],"extensions":{"code":"INTERNAL"}}]}""", await Ask(engine, "{items{broken}}"));
        Assert.StartsWith("""{"data":{"fails":null,"items":[{"id":"0"},{"id":"1"}]},"errors":[""", await Ask(engine, "{fails{id broken} items{id}}"));
    }

    [Fact]
    public async Task An_unexpected_exception_is_not_told_but_handed_over()
    {
        var handed = new List<Exception>();
        var engine = new GraphQLEngine(Shop, new Resolvers { Unexpected = (_, reason) => handed.Add(reason) }.Field("Query", "fails", (_, _) => throw new InvalidOperationException("secret")));
        var answer = await Ask(engine, "{fails{id}}");
        Assert.DoesNotContain("secret", answer);
        Assert.Contains(ErrorCodes.Internal, answer);
        Assert.Single(handed);
    }

    [Fact]
    public async Task What_conditions_leave_out_depends_on_each_request()
    {
        var engine = new GraphQLEngine(Shop, Items());
        const string query = "query($x:Boolean!){items(first:1){id @skip(if:$x) n @include(if:$x)}}";
        Assert.Equal("""{"data":{"items":[{"id":"0"}]}}""", await Ask(engine, query, """{"x":false}"""));
        Assert.Equal("""{"data":{"items":[{"n":2}]}}""", await Ask(engine, query, """{"x":true}"""));
        Assert.Equal("""{"data":{"items":[{"id":"0"}]}}""", await Ask(engine, query, """{"x":false}"""));
    }

    [Fact]
    public async Task The_arguments_of_a_plan_that_is_kept_are_those_of_each_request()
    {
        var engine = new GraphQLEngine(Shop, Items());
        const string query = "query($n:Int!){items(first:$n){n(by:$n)}}";
        Assert.Equal("""{"data":{"items":[{"n":1}]}}""", await Ask(engine, query, """{"n":1}"""));
        Assert.Equal("""{"data":{"items":[{"n":2},{"n":2}]}}""", await Ask(engine, query, """{"n":2}"""));
        Assert.Equal(1, engine.Cached.Documents);
    }

    [Fact]
    public async Task The_cache_keeps_within_its_number_and_its_bytes()
    {
        var engine = new GraphQLEngine(Shop, Items(), new() { CachedDocuments = 80, CachedBytes = 400_000 });
        for (var i = 0; i < 2_000; i++)
        {
            await Ask(engine, $"{{items(first:{i % 3}){{id}} a{i}:__typename}}");
            await Ask(engine, $"{{unknown{i}}}");
            await Ask(engine, $"{{wrong{i}");
        }

        Assert.InRange(engine.Cached.Documents, 1, 90);
        for (var i = 0; i < 20; i++)
            await Ask(engine, $"{{__schema{{types{{name fields{{name description}}}}}} a{i}:__typename}}");
        for (var i = 0; i < 200; i++)
            await Ask(engine, $"{{items{{id}}}}{new string(' ', 20_000)}#{i}");
        Assert.InRange(engine.Cached.Bytes, 1, 450_000);
    }

    [Fact]
    public async Task Wrong_documents_drive_no_good_one_out()
    {
        var engine = new GraphQLEngine(Shop, Items(), new() { CachedDocuments = 16 });
        await Ask(engine, "{items{id}}");
        for (var i = 0; i < 100; i++)
            await Ask(engine, $"{{unknown{i}}}");
        Assert.Equal(3, engine.Cached.Documents);
    }

    [Fact]
    public async Task A_cost_counts_the_actual_variables()
    {
        var engine = new GraphQLEngine(Shop, Items(), new() { Cost = 50, NestedItems = 40 }, new Costs());
        const string query = "query($n:Int){items(first:$n){id owner{name}}}";
        Assert.Equal(1 + (5 * 3), await Cost(engine, query, 5));
        Assert.Equal(ErrorCodes.CostLimit, await Code(engine, query, 20));
        Assert.Equal(ErrorCodes.PageLimit, await Code(engine, query, 41));
        using var reported = await engine.Execute(new(query, Variables: Variables(5)) { ReportCost = true }, TestContext.Current.CancellationToken);
        Assert.EndsWith(""","extensions":{"cost":{"total":16,"limit":50}}}""", Encoding.UTF8.GetString(reported.Json.Span));
    }

    [Fact]
    public async Task An_operation_that_takes_too_long_is_ended()
    {
        var engine = new GraphQLEngine(
            Shop,
            new Resolvers().Field("Query", "fails", new Waiting()),
            new() { Timeout = TimeSpan.FromMilliseconds(20) });
        using var result = await engine.Execute(new("{fails{id}}"), TestContext.Current.CancellationToken);
        Assert.Equal((Outcome.TimedOut, ErrorCodes.Timeout), (result.Outcome, result.Errors[0].Code));
    }

    [Fact]
    public async Task A_variable_that_does_not_fit_is_told_with_its_place_inside()
    {
        var schema = Schema.Parse("type Query { a(x: In): Int } input In { list: [Int!], one: One } input One @oneOf { a: Int, b: Int }");
        using var result = await new GraphQLEngine(schema, new()).Execute(
            new("query($x: In){a(x:$x)}", Variables: JsonDocument.Parse("""{"x":{"list":[1,null,"a"],"one":{"a":1,"b":2},"more":1}}""").RootElement),
            TestContext.Current.CancellationToken);
        Assert.Equal(Outcome.RequestFailed, result.Outcome);
        Assert.Equal(4, result.Errors.Count);
        Assert.Contains(result.Errors, error => error.Message.Contains("“x.list[1]”"));
        Assert.Contains(result.Errors, error => error.Message.Contains("“x.one”"));
    }

    [Fact]
    public async Task A_default_takes_in_the_defaults_of_its_fields_wherever_they_are_defined()
    {
        var schema = Schema.Parse("type Query { a(x: In = {}): String } input In { y: Inner = {z: 2} } input Inner { z: Int = 1, w: Int = 3 }");
        var engine = new GraphQLEngine(schema, new Resolvers().Field("Query", "a", (_, arguments) => JsonSerializer.Serialize(arguments)));
        Assert.Equal("""{"data":{"a":"{\"x\":{\"y\":{\"z\":2,\"w\":3}}}"}}""", await Ask(engine, "{a}"));
    }

    [Fact]
    public async Task A_list_that_fails_half_way_is_the_failure_of_its_field_alone()
    {
        var handed = 0;
        var schema = Schema.Parse("type Query { names: [String!], items: [Item!], fine: Int } type Item { id: Int }");
        var resolvers = new Resolvers { Unexpected = (_, _) => handed++ }
            .Field("Query", "names", (_, _) => Failing())
            .Field("Query", "items", (_, _) => Failing())
            .Field("Query", "fine", (_, _) => 1);
        var answer = await Ask(new GraphQLEngine(schema, resolvers), "{names items{id} fine}");
        Assert.StartsWith("""{"data":{"names":null,"items":null,"fine":1},"errors":[""", answer);
        Assert.Contains("\"path\":[\"names\"]", answer);
        Assert.Equal(2, handed);

        static IEnumerable<string> Failing()
        {
            yield return "a";
            throw new InvalidOperationException();
        }
    }

    [Fact]
    public async Task The_root_fields_of_a_mutation_wait_for_each_other()
    {
        var order = new List<string>();
        var schema = Schema.Parse("type Query { a: Int } type Mutation { change(name: String): Changed } type Changed { name: String }");
        var resolvers = new Resolvers()
            .Field("Mutation", "change", new Batched(batch =>
            {
                order.Add("change " + batch.Arguments["name"]);
                batch.Set(0, batch.Arguments["name"]);
            }))
            .Field("Changed", "name", (source, _) =>
            {
                order.Add("name " + source);
                return source;
            });
        await Ask(new GraphQLEngine(schema, resolvers), """mutation{a:change(name:"a"){name} b:change(name:"b"){name}}""");
        Assert.Equal(["change a", "name a", "change b", "name b"], order);
    }

    [Fact]
    public async Task A_subscription_gives_one_event()
    {
        var schema = Schema.Parse("type Query { a: Int } type Subscription { news: String }");
        var engine = new GraphQLEngine(schema, new Resolvers().Field("Subscription", "news", (_, _) => "tin"));
        Assert.Equal("""{"data":{"news":"tin"}}""", await Ask(engine, "subscription{news}"));
    }

    private static Resolvers Items() => new Resolvers()
        .Field("Query", "items", (_, arguments) => Enumerable.Range(0, arguments.Get<int>("first")).ToArray())
        .Field("Item", "id", (source, _) => source)
        .Field("Item", "n", (_, arguments) => arguments.Get<int>("by"))
        .Field("Owner", "name", (source, _) => source);

    private static async Task<string> Ask(GraphQLEngine engine, string query, string? variables = null)
    {
        using var result = await engine.Execute(new(query, Variables: variables is null ? null : JsonDocument.Parse(variables).RootElement), TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(result.Json.Span);
    }

    private static async Task<long> Cost(GraphQLEngine engine, string query, int count)
    {
        using var result = await engine.Execute(new(query, Variables: Variables(count)), TestContext.Current.CancellationToken);
        return result.Cost;
    }

    private static async Task<string?> Code(GraphQLEngine engine, string query, int count)
    {
        using var result = await engine.Execute(new(query, Variables: Variables(count)), TestContext.Current.CancellationToken);
        return result.Errors[0].Code;
    }

    private static JsonElement Variables(int count) => JsonDocument.Parse($$"""{"n":{{count}}}""").RootElement;

    private sealed class Batched(Action<FieldBatch> resolve) : IFieldResolver
    {
        public ValueTask Resolve(FieldBatch batch)
        {
            resolve(batch);
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Waiting : IFieldResolver
    {
        public async ValueTask Resolve(FieldBatch batch) => await Task.Delay(Timeout.Infinite, batch.Cancellation);
    }

    private sealed class Costs : ICostModel
    {
        public long CostOf(SchemaField asked, InputObject arguments) => 1;

        public long ItemsOf(SchemaField asked, InputObject arguments) => asked.Name is "items" ? arguments.Get<int>("first") : 1;
    }
}
