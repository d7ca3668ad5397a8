using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Extensions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>Writes an answer as JSON.</summary>
internal static class AnswerJson
{
    // Vietnamese stays readable; the answer is never part of a page.
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <param name="to">Where to.</param>
    /// <param name="query">What was asked.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="request">The request, whose address the links to other pages repeat.</param>
    /// <param name="labels">What values of facets are called; null where only enumerations have names.</param>
    /// <param name="more">Writes what else a door has to say, before the rows.</param>
    public static void Write(IBufferWriter<byte> to, CheckedQuery query, Answer answer, HttpRequest request, Labels? labels = null, Action<Utf8JsonWriter>? more = null)
    {
        using var writer = new Utf8JsonWriter(to, Options);
        writer.WriteStartObject();
        writer.WriteString("dataset", query.Dataset.Name);
        writer.WriteString("generation", answer.Generation);
        if (answer.Count is { } count)
            writer.WriteNumber("count", count);
        more?.Invoke(writer);
        if (answer.Groups is not null)
            WriteGroups(writer, query.Grouping!, answer.Groups);
        else
            WriteRows(writer, query, answer);
        if (answer.Facets.Count > 0)
            WriteFacets(writer, answer.Facets, labels);
        var (next, previous) = Links(query, answer, request);
        writer.WriteString("next", next);
        writer.WriteString("previous", previous);
        writer.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter writer, CheckedQuery query, Answer answer)
    {
        writer.WriteStartArray("rows");
        foreach (var row in answer.Rows)
            RowJson.Write(writer, row, query.Select);
        writer.WriteEndArray();
        if (!query.Highlight)
            return;
        writer.WriteStartArray("highlights");
        foreach (var row in answer.Rows)
            WriteHighlights(writer, row);
        writer.WriteEndArray();
    }

    /// <summary>For each row, in the rows' order: where the words are in its columns.</summary>
    public static void WriteHighlights(Utf8JsonWriter writer, StoredRow row)
    {
        writer.WriteStartArray();
        foreach (var highlight in row.Highlights)
        {
            writer.WriteStartObject();
            writer.WriteString("column", highlight.Column.Name);
            writer.WriteNumber("index", highlight.Index);
            writer.WriteStartArray("spans");
            foreach (var (start, end) in highlight.Spans)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(start);
                writer.WriteNumberValue(end);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFacets(Utf8JsonWriter writer, IReadOnlyList<FacetCounts> facets, Labels? labels)
    {
        writer.WriteStartArray("facets");
        foreach (var facet in facets)
        {
            writer.WriteStartObject();
            writer.WriteString("column", facet.Column.Name);
            writer.WriteString("label", facet.Column.Label);
            writer.WriteNumber("distinct", facet.Distinct);
            writer.WriteNumber("missing", facet.Missing);
            writer.WriteStartArray("values");
            foreach (var (value, count) in facet.Values)
            {
                writer.WriteStartObject();
                writer.WritePropertyName("value");
                RowJson.WriteText(writer, facet.Column, Encoding.UTF8.GetBytes(value));
                if ((labels?.Of(facet.Column, value) ?? facet.Column.Values.FirstOrDefault(known => known.Name == value)?.Label) is { } label)
                    writer.WriteString("label", label);
                writer.WriteNumber("count", count);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The names of the keys and figures of a group.</summary>
    public static List<string> GroupNames(Groups groups) =>
    [
        .. groups.Keys.Select(key => key.Part is DatePart.Whole ? key.Column.Name : $"{key.Column.Name}.{EnumNames.CamelCase(key.Part.ToString())}"),
        .. groups.Figures.Select(figure => figure.Name),
    ];

    private static void WriteGroups(Utf8JsonWriter writer, Groups groups, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        var names = GroupNames(groups);
        writer.WriteStartArray("groups");
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            for (var i = 0; i < names.Count; i++)
            {
                writer.WritePropertyName(names[i]);
                WriteValue(writer, row[i]);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else if (value is bool flag)
            writer.WriteBooleanValue(flag);
        else if (value is decimal or long or int)
            writer.WriteRawValue(Value.Text(value), skipInputValidation: true);
        else
            writer.WriteStringValue(Value.Text(value));
    }

    /// <summary>Where the pages after and before are: rows go on by cursor, groups, which have a limit, by skip.</summary>
    private static (string? Next, string? Previous) Links(CheckedQuery query, Answer answer, HttpRequest request)
    {
        if (answer.Groups is null)
            return (Link(QueryParameters.Cursor, answer.Next?.Encode()), Link(QueryParameters.Cursor, answer.Previous?.Encode()));
        return (
            Link(QueryParameters.Skip, answer.MoreGroups && query.Size > 0 ? Value.Text(query.Skip + query.Size) : null),
            Link(QueryParameters.Skip, query.Skip > 0 ? Value.Text(Math.Max(0, query.Skip - query.Size)) : null));

        string? Link(string name, string? value)
        {
            if (value is null)
                return null;
            var parameters = new QueryBuilder(request.Query.Where(parameter => parameter.Key is not (QueryParameters.Cursor or QueryParameters.Skip)));
            parameters.Add(name, value);
            return request.PathBase + request.Path + parameters.ToQueryString();
        }
    }
}
