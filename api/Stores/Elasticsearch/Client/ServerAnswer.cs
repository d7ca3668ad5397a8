using System.Buffers;
using System.Text.Json;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>What a node answered. Its memory is borrowed and given back.</summary>
internal sealed class ServerAnswer : IDisposable
{
    private static readonly JsonDocumentOptions Bounded = new() { MaxDepth = 64 };

    private readonly JsonDocument? _body;
    private byte[] _buffer;

    /// <exception cref="JsonException">The body is no JSON.</exception>
    public ServerAnswer(int status, byte[] buffer, int length, TimeSpan? retryAfter)
    {
        (Status, _buffer, RetryAfter) = (status, buffer, retryAfter);
        _body = length == 0 ? null : JsonDocument.Parse(buffer.AsMemory(0, length), Bounded);
        Status = Worst(status);
    }

    /// <summary>The status; of several searches in one, the worst of them.</summary>
    public int Status { get; }

    /// <summary>Whether it was done as asked.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>How long to wait, if the node said so.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The body; nothing when there is none.</summary>
    public JsonElement Body => _body?.RootElement ?? default;

    /// <summary>The name that the server gives to what went wrong; for logs, never for readers.</summary>
    public string Error
    {
        get
        {
            var error = Body.At("error").ValueKind is JsonValueKind.Undefined ? Body.At("responses").Each().Select(item => item.At("error")).FirstOrDefault(item => item.ValueKind is not JsonValueKind.Undefined) : Body.At("error");
            // A search that failed says so first, and only then why.
            var cause = error.At("root_cause").Each().FirstOrDefault();
            var name = Json.Text((cause.ValueKind is JsonValueKind.Object ? cause : error).At("type"));
            return name.Length is 0 or > 80 ? $"status {Status}" : $"status {Status}, {name}";
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _body?.Dispose();
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private int Worst(int status)
    {
        foreach (var item in Body.At("responses").Each())
        {
            if (item.TryGetProperty("error", out _) || item.TryGetProperty("status", out _))
                status = Math.Max(status, (int)Math.Clamp(Json.Whole(item.At("status")), 0, 599));
        }

        return status;
    }
}
