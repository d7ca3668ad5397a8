using System.Buffers;
using System.Text.Json;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Walks through JSON once, from its beginning to its end. What is of another kind than wanted is passed over.</summary>
/// <param name="body">The JSON. Texts with escapes are written anew, where they stand, when their place is asked for.</param>
internal ref struct JsonWalk(Span<byte> body)
{
    private readonly Span<byte> _body = body;
    private Utf8JsonReader _json = new(body, new JsonReaderOptions { MaxDepth = Json.Bounded.MaxDepth });

    /// <summary>Steps to the next value, and into it when it is an object, or an array.</summary>
    public bool Enter(JsonTokenType kind)
    {
        _json.Read();
        return Enters(kind);
    }

    /// <summary>Steps into the value at hand when it is an object, or an array.</summary>
    public bool Enters(JsonTokenType kind)
    {
        if (_json.TokenType == kind)
            return true;
        _json.Skip();
        return false;
    }

    /// <summary>Steps to the next member of an object; false behind the last.</summary>
    public bool Member() => _json.Read() && _json.TokenType is JsonTokenType.PropertyName;

    /// <summary>Steps to the next element of an array; false behind the last.</summary>
    public bool Element() => _json.Read() && _json.TokenType is not JsonTokenType.EndArray;

    /// <summary>Whether the member has this name.</summary>
    public readonly bool Is(ReadOnlySpan<byte> name) => _json.ValueTextEquals(name);

    /// <summary>Passes over the next value.</summary>
    public void Pass()
    {
        _json.Read();
        _json.Skip();
    }

    /// <summary>Where the next value stands as JSON, when it is an object, or an array.</summary>
    public Slot Raw(JsonTokenType kind)
    {
        if (!Enter(kind))
            return default;
        var start = (int)_json.TokenStartIndex;
        _json.Skip();
        return new(start, (int)_json.BytesConsumed - start);
    }

    /// <summary>Where the text of the next value stands, or of how many: those of an array are added to the slots.</summary>
    public Slot Texts(Slots slots)
    {
        _json.Read();
        if (_json.TokenType is not JsonTokenType.StartArray)
            return ThisText();
        var list = slots.Add(0);
        while (Element())
        {
            var text = ThisText();
            list = list with { Length = list.Length + 1 };
            slots[slots.Add(1).Start] = text;
        }

        return list;
    }

    /// <summary>Where the text of the next value stands; of a number or a flag, as it is written.</summary>
    public Slot Text()
    {
        _json.Read();
        return ThisText();
    }

    /// <summary>The next value as a whole number, which some versions write as text; 0 for what is none.</summary>
    public long Whole() => Json.Whole(Bytes(Text()));

    /// <summary>The next value as a flag; null for what is none.</summary>
    public bool? Flag()
    {
        var text = Bytes(Text());
        return text.SequenceEqual("true"u8) ? true : text.SequenceEqual("false"u8) ? false : null;
    }

    /// <summary>Makes sure that nothing comes behind the end.</summary>
    /// <exception cref="JsonException">Something does.</exception>
    public void End() => _json.Read();

    private readonly ReadOnlySpan<byte> Bytes(Slot text) => _body.Slice(text.Start, text.Length);

    private Slot ThisText()
    {
        switch (_json.TokenType)
        {
            case JsonTokenType.String:
                var start = (int)_json.TokenStartIndex + 1;
                return new(start, _json.ValueIsEscaped ? Unescape(start) : _json.ValueSpan.Length);
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                return new((int)_json.TokenStartIndex, _json.ValueSpan.Length);
            default:
                _json.Skip();
                return default;
        }
    }

    /// <summary>A text is never longer than the same with escapes.</summary>
    private readonly int Unescape(int start)
    {
        var text = ArrayPool<byte>.Shared.Rent(_json.ValueSpan.Length);
        var length = _json.CopyString(text);
        text.AsSpan(0, length).CopyTo(_body[start..]);
        ArrayPool<byte>.Shared.Return(text);
        return length;
    }
}
