using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Writes the test of a column. Tests of lists that one query cannot say were resolved before.</summary>
internal static class ValueQuery
{
    /// <summary>Writes the query.</summary>
    public static void Write(Utf8JsonWriter json, Column column, ValueTest test)
    {
        switch (test)
        {
            case ValueTest.OneOf some:
                OneOf(json, column, some.Values);
                break;
            case ValueTest.Range { Low: null, High: null }:
                Leaf(json, "exists", "field", Fields.Key(column));
                break;
            case ValueTest.Range range:
                Range(json, column, range);
                break;
            case ValueTest.Match match:
                Match(json, column, match);
                break;
            case ValueTest.Some { Tests: [] }:
                FilterQuery.Nothing(json);
                break;
            case ValueTest.Some some:
                FilterQuery.Some(json, some.Tests, (to, part) => Write(to, column, part));
                break;
            case ValueTest.All all:
                FilterQuery.All(json, [ValueTest.Anything, .. all.Tests], (to, part) => Write(to, column, part));
                break;
            case ValueTest.Not not:
                FilterQuery.Write(json, new Filter.All([new Filter.Has(column, ValueTest.Anything), new Filter.Not(new Filter.Has(column, not.Test))]));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(test));
        }
    }

    private static void OneOf(Utf8JsonWriter json, Column column, IReadOnlyList<object> values)
    {
        // A number that the server cannot hold is in no row.
        var known = ColumnKey.IsNumber(column) ? [.. values.Where(value => ServerNumber.IsExact((decimal)value))] : values;
        if (known.Count == 0)
        {
            FilterQuery.Nothing(json);
            return;
        }

        json.WriteStartObject();
        json.WriteStartObject("terms");
        json.WriteStartArray(Fields.Key(column));
        foreach (var value in known)
            json.WriteStringValue(ColumnKey.Of(column, value));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Range(Utf8JsonWriter json, Column column, ValueTest.Range range)
    {
        json.WriteStartObject();
        json.WriteStartObject("range");
        json.WriteStartObject(Fields.Key(column));
        if (range.Low is { } low)
            Bound(json, column, low, range.LowOpen, "gt", "gte", beyond: 1);
        if (range.High is { } high)
            Bound(json, column, high, range.HighOpen, "lt", "lte", beyond: -1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A bound that the server cannot hold lies between two numbers that it can: one of them bounds the same rows.</summary>
    private static void Bound(Utf8JsonWriter json, Column column, object value, bool open, string without, string with, int beyond)
    {
        if (!ColumnKey.IsNumber(column))
        {
            json.WriteString(open ? without : with, ColumnKey.Of(column, value));
            return;
        }

        var nearest = ServerNumber.Nearest((decimal)value);
        var side = nearest.CompareTo((decimal)value) * beyond;
        json.WriteString(side > 0 ? with : side < 0 || open ? without : with, ColumnKey.Of(column, nearest));
    }

    private static void Match(Utf8JsonWriter json, Column column, ValueTest.Match match)
    {
        var field = match.Form switch { TextForm.Folded => Fields.Fold(column), TextForm.IgnoreCase => Fields.Lower(column), _ => Fields.Raw(column) };
        switch (match.Kind)
        {
            case MatchKind.Whole:
                Leaf(json, "term", field, match.Text);
                break;
            case MatchKind.StartsWith:
                Leaf(json, "prefix", field, match.Text);
                break;
            case MatchKind.EndsWith:
                Leaf(json, "wildcard", field, "*" + Escaped(match.Text));
                break;
            default:
                Leaf(json, "wildcard", field, match.Text.Length == 0 ? "*" : $"*{Escaped(match.Text)}*");
                break;
        }
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("?", "\\?", StringComparison.Ordinal);

    private static void Leaf(Utf8JsonWriter json, string query, string name, string value)
    {
        json.WriteStartObject();
        json.WriteStartObject(query);
        json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
