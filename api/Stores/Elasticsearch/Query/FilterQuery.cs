using System.Text.Json;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Writes a filter as a query that does not score. Its logic has two values as ours: what has no value fulfils no test, and its negation.</summary>
internal static class FilterQuery
{
    /// <summary>Writes the query.</summary>
    public static void Write(Utf8JsonWriter json, Filter filter)
    {
        switch (filter)
        {
            case Filter.All { Parts: [] }:
                Everything(json);
                break;
            case Filter.Some { Parts: [] }:
                Nothing(json);
                break;
            case Filter.All all:
                All(json, all.Parts, Write);
                break;
            case Filter.Some some:
                Some(json, some.Parts, Write);
                break;
            case Filter.Not not:
                Bool(json, "must_not", [not.Part], Write);
                break;
            case Filter.Has has:
                ValueQuery.Write(json, has.Column, has.Test);
                break;
            default:
                throw new InvalidOperationException("Links are crossed before rows are looked for.");
        }
    }

    /// <summary>Every row.</summary>
    public static void Everything(Utf8JsonWriter json) => Empty(json, "match_all");

    /// <summary>No row.</summary>
    public static void Nothing(Utf8JsonWriter json) => Empty(json, "match_none");

    /// <summary>All parts, without a score.</summary>
    public static void All<T>(Utf8JsonWriter json, IReadOnlyList<T> parts, Action<Utf8JsonWriter, T> write) => Bool(json, "filter", parts, write);

    /// <summary>Some part.</summary>
    public static void Some<T>(Utf8JsonWriter json, IReadOnlyList<T> parts, Action<Utf8JsonWriter, T> write) => Bool(json, "should", parts, write);

    private static void Bool<T>(Utf8JsonWriter json, string occurs, IReadOnlyList<T> parts, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject();
        json.WriteStartObject("bool");
        json.WriteStartArray(occurs);
        foreach (var part in parts)
            write(json, part);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Empty(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.WriteStartObject(name);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
