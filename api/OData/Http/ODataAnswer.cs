using System.Buffers;

namespace ThiDua.Portal.Api.OData.Http;

/// <summary>An answer of the service.</summary>
public sealed class ODataAnswer
{
    /// <summary>The status.</summary>
    public int Status { get; set; } = 200;

    /// <summary>The media type; null without a body.</summary>
    public string? ContentType { get; set; }

    /// <summary>The other headers.</summary>
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The body.</summary>
    public ArrayBufferWriter<byte> Body { get; } = new(1 << 12);
}
