using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>What a node answered: the whole body was found to be right. Its memory is borrowed and given back.</summary>
internal abstract class NodeAnswer : IDisposable
{
    private byte[] _buffer;

    /// <exception cref="JsonException">The body is no text.</exception>
    protected NodeAnswer(Received received)
    {
        (Status, _buffer, RetryAfter) = (received.Status, received.Buffer, received.RetryAfter);
        if (!Utf8.IsValid(received.Body.Span))
            throw new JsonException("The answer is no UTF-8.");
    }

    /// <summary>The status; of several searches in one, the worst of them.</summary>
    public int Status { get; protected init; }

    /// <summary>Whether it was done as asked.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>How long to wait, if the node said so.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The name that the server gives to what went wrong; for logs, never for readers.</summary>
    public string Error
    {
        get
        {
            var wrong = Wrong();
            // A search that failed says so first, and only then why.
            var cause = wrong.At("root_cause").Each().FirstOrDefault();
            var name = Json.Text((cause.ValueKind is JsonValueKind.Object ? cause : wrong).At("type"));
            return name.Length is 0 or > 80 ? $"status {Status}" : $"status {Status}, {name}";
        }
    }

    /// <inheritdoc/>
    public virtual void Dispose()
    {
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    /// <summary>What the server says of what went wrong; nothing when it says nothing.</summary>
    protected abstract JsonElement Wrong();
}
