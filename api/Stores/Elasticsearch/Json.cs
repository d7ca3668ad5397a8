using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Reads what a server writes, whichever of the usual ways it writes it, and writes what it reads.</summary>
internal static class Json
{
    /// <summary>How deep a body may be.</summary>
    public static readonly JsonDocumentOptions Bounded = new() { MaxDepth = 64 };

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a body.</summary>
    public static ReadOnlyMemory<byte> Body(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, write);
        return buffer.WrittenMemory;
    }

    /// <summary>Writes one value.</summary>
    public static void Write(IBufferWriter<byte> to, Action<Utf8JsonWriter> write)
    {
        using var json = Writer(to);
        write(json);
    }

    /// <summary>A writer of bodies and their parts.</summary>
    public static Utf8JsonWriter Writer(IBufferWriter<byte> to) => new(to, Plain);

    /// <summary>A member by its path; nothing where it is missing on the way.</summary>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind is not JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return default;
        }

        return element;
    }

    /// <summary>The elements of an array; none where there is no array.</summary>
    public static IEnumerable<JsonElement> Each(this JsonElement element) => element.ValueKind is JsonValueKind.Array ? element.EnumerateArray() : [];

    /// <summary>The members of an object; none where there is no object.</summary>
    public static IEnumerable<JsonProperty> Members(this JsonElement element) => element.ValueKind is JsonValueKind.Object ? element.EnumerateObject() : [];

    /// <summary>A text; of a number or a flag, how it is written; empty for what is neither.</summary>
    public static string Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() ?? "",
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => element.GetRawText(),
        _ => "",
    };

    /// <summary>A number, which some versions write as text; 0 for what is none.</summary>
    public static decimal Number(JsonElement element) => Number(Bare(element));

    /// <summary>A number, as it is written; 0 for what is none.</summary>
    public static decimal Number(ReadOnlySpan<byte> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 7.9e28 ? (decimal)number : 0;

    /// <summary>A whole number; 0 for what is none.</summary>
    public static long Whole(JsonElement element) => Whole(Bare(element));

    /// <summary>A whole number, as it is written; 0 for what is none.</summary>
    public static long Whole(ReadOnlySpan<byte> text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : (long)Math.Clamp(Number(text), long.MinValue, long.MaxValue);

    /// <summary>Whether it says true.</summary>
    public static bool IsTrue(JsonElement element) => Text(element) is "true";

    private static ReadOnlySpan<byte> Bare(JsonElement element) => element.ValueKind is JsonValueKind.Number or JsonValueKind.String ? JsonMarshal.GetRawUtf8Value(element).Trim((byte)'"') : [];
}
