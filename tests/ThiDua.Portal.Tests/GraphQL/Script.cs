using System.Text.Json;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.GraphQL.Execution;

namespace ThiDua.Portal.Tests.GraphQL;

/// <summary>Resolves every field as a case says by its path in the response, and remembers the arguments.</summary>
internal sealed class Script(JsonElement item) : IFieldResolver
{
    public Dictionary<string, InputObject> Arguments { get; } = [];

    public Resolvers Resolvers => new() { Default = this, DefaultTypeOf = source => ((Place)source).Type, Root = new Place("", null) };

    public ValueTask Resolve(FieldBatch batch)
    {
        for (var i = 0; i < batch.Sources.Count; i++)
        {
            var parent = ((Place)batch.Sources[i]).Path;
            var path = parent.Length is 0 ? batch.ResponseName : $"{parent}.{batch.ResponseName}";
            Arguments[path] = batch.Arguments;
            try
            {
                batch.Set(i, Value(path));
            }
            catch (GraphQLException told)
            {
                batch.Fail(i, told);
            }
        }

        return ValueTask.CompletedTask;
    }

    private object? Value(string path)
    {
        if (!item.TryGetProperty("resolved", out var resolved) || !resolved.TryGetProperty(path, out var returned))
            return null;
        var what = returned.EnumerateObject().First();
        return what.Name switch
        {
            "value" => Plain(what.Value),
            "list" => Enumerable.Range(0, what.Value.GetInt32()).Select(index => Item($"{path}.{index}")).ToArray(),
            "object" => new Place(path, what.Value.GetString()),
            "error" => throw new GraphQLException(what.Value.GetString()!),
            _ => null,
        };
    }

    private object? Item(string path)
    {
        try
        {
            return Value(path);
        }
        catch (GraphQLException told)
        {
            return FieldBatch.Failed(told);
        }
    }

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToArray(),
        JsonValueKind.Null => null,
        _ => json,
    };

    private sealed record Place(string Path, string? Type);
}
