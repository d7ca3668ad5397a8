using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Search;

/// <summary>Writes the files of the prepared index as JSON.</summary>
internal static class SearchIndexJson
{
    private const int LongestText = 160;

    /// <summary>Vietnamese letters as they are: the files are fetched as JSON and stand in no page.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is shown of entries: title, address, day, the beginning of the text.</summary>
    public static byte[] Of(IEnumerable<Entry> entries)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            foreach (var entry in entries)
            {
                json.WriteStartArray();
                json.WriteStringValue(entry.Title);
                json.WriteStringValue(entry.Address);
                json.WriteStringValue(entry.On is { } day ? Words.Date(day) : "");
                json.WriteStringValue(Beginning(entry.Text));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>One object.</summary>
    public static void Write(Sink sink, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        sink.Markup(bytes.WrittenSpan);
    }

    private static string Beginning(string text)
    {
        var line = text.ReplaceLineEndings(" · ");
        if (line.Length <= LongestText)
            return line;
        var end = line.LastIndexOf(' ', LongestText);
        return line[..(end > 0 ? end : LongestText)] + " …";
    }
}
