using System.Buffers;
using System.Text.Json;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Makes texts JSON that is ready to be copied.</summary>
internal sealed class JsonTexts : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    public JsonTexts() => _json = Json.Writer(_buffer);

    /// <summary>The text, in quotation marks.</summary>
    public byte[] Of(string text)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        _json.WriteStringValue(text);
        _json.Flush();
        return _buffer.WrittenSpan.ToArray();
    }

    /// <summary>The same bytes once more where two forms of a value are one text.</summary>
    public byte[] Of(string text, string other, byte[] made) => ReferenceEquals(text, other) ? made : Of(text);

    /// <summary>Words joined by one space, at which the server cuts.</summary>
    public byte[] Of(WordCount[] words, Func<WordCount, WordCount> form)
    {
        _buffer.ResetWrittenCount();
        _buffer.Write("\""u8);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
                _buffer.Write(" "u8);
            _buffer.Write(form(words[i]).Bytes);
        }

        _buffer.Write("\""u8);
        return _buffer.WrittenSpan.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
