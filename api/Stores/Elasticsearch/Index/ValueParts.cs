namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>What one value adds to a document: JSON to be copied as it is.</summary>
internal sealed class ValueParts
{
    private readonly JsonBuffer _json = new();
    private readonly (int Start, int End)[] _parts = new (int, int)[Enum.GetValues<Part>().Length];
    private int _start;

    /// <summary>Its words, to be counted.</summary>
    public List<WordCount> Words { get; } = [];

    /// <summary>A part that was made.</summary>
    public ReadOnlySpan<byte> this[Part part] => _json.Between(_parts[(int)part].Start, _parts[(int)part].End);

    /// <summary>Begins a part, to which what stands between its quotation marks is added.</summary>
    public JsonBuffer Begin()
    {
        _start = _json.Length;
        _json.Add('"');
        return _json;
    }

    /// <summary>Ends a part.</summary>
    public void End(Part part)
    {
        _json.Add('"');
        _parts[(int)part] = (_start, _json.Length);
    }

    /// <summary>Makes a part of a text.</summary>
    public void Set(Part part, string text)
    {
        Begin().AddEscaped(text);
        End(part);
    }

    /// <summary>Makes a part the same as another.</summary>
    public void Set(Part part, Part other) => _parts[(int)part] = _parts[(int)other];

    /// <summary>Forgets them for another value; the memory is kept.</summary>
    public void Clear()
    {
        _json.Clear();
        Words.Clear();
    }
}
