using System.Text.Json;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Writes the searches of a query, each as one body.</summary>
/// <param name="query">The query.</param>
/// <param name="patience">How long the server may take.</param>
internal sealed class RowsBody(CheckedQuery query, TimeSpan patience)
{
    private bool IsRanked => query.OrderBy.Any(order => order.Column is null);

    /// <summary>The search of the page: one row more than asked for, which tells that there is another page.</summary>
    /// <param name="json">Where it is written.</param>
    /// <param name="after">The place after which it starts; null for the first page.</param>
    public void Page(Utf8JsonWriter json, JsonElement? after)
    {
        Begin(json, query.Size == 0 ? 0 : query.Size + 1, query.Count);
        if (query.Skip > 0 && query.Size > 0)
            json.WriteNumber("from", query.Skip);
        Query(json, query.Where, IsRanked);
        if (query.Size > 0)
        {
            RowOrders.Write(json, query.OrderBy, query.Cursor is { Backwards: true });
            Source(json);
        }

        if (after is { } place)
        {
            json.WritePropertyName("search_after");
            place.WriteTo(json);
        }

        json.WriteEndObject();
    }

    /// <summary>The search that finds the place of one row in the order.</summary>
    public void Place(Utf8JsonWriter json, string id)
    {
        Begin(json, 1, count: false);
        Query(json, FilterForm.All([query.Where, new Filter.Has(query.Dataset["id"], new ValueTest.OneOf([id]))]), IsRanked);
        RowOrders.Write(json, query.OrderBy, query.Cursor is { Backwards: true });
        json.WriteBoolean("_source", false);
        json.WriteEndObject();
    }

    /// <summary>A search for figures of the rows that pass a filter, without rows.</summary>
    public void Figures(Utf8JsonWriter json, Filter where, bool count, Action<Utf8JsonWriter> figures)
    {
        Begin(json, 0, count);
        Query(json, where, scores: false);
        json.WriteStartObject("aggs");
        figures(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Begin(Utf8JsonWriter json, int size, bool count)
    {
        json.WriteStartObject();
        json.WriteNumber("size", size);
        json.WriteBoolean("track_total_hits", count);
        // Always the same text: figures of the same question are answered from the server's cache.
        json.WriteString("timeout", FormattableString.Invariant($"{(long)patience.TotalMilliseconds}ms"));
    }

    private void Query(Utf8JsonWriter json, Filter where, bool scores)
    {
        json.WritePropertyName("query");
        if (query.Search is null)
        {
            if (where is Filter.All { Parts: [] })
                FilterQuery.Everything(json);
            else
                FilterQuery.All(json, [where], FilterQuery.Write);
            return;
        }

        json.WriteStartObject();
        json.WriteStartObject("bool");
        json.WritePropertyName(scores ? "must" : "filter");
        json.WriteStartArray();
        new SearchQuery(json, query.Dataset["id"], Capabilities.Title(query.Dataset) is not null, scores).Write(query.Search);
        if (!scores)
            FilterQuery.Write(json, where);
        json.WriteEndArray();
        if (scores)
        {
            json.WriteStartArray("filter");
            FilterQuery.Write(json, where);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Whole rows but for bodies that nobody asked for.</summary>
    private void Source(Utf8JsonWriter json)
    {
        var unasked = query.Dataset.Columns.Where(column => column.Shape() is Shapes.LongText && !query.Select.Contains(column)).ToList();
        if (unasked.Count == 0)
            return;
        json.WriteStartObject("_source");
        json.WriteStartArray("excludes");
        foreach (var column in unasked)
            json.WriteStringValue($"{Fields.Row}.{column.Name}");
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
