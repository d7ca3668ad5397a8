using System.Text.Json;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>A short answer, of which any part may be looked at.</summary>
internal sealed class ServerAnswer : NodeAnswer
{
    private readonly JsonDocument? _body;

    /// <exception cref="JsonException">The body is no JSON.</exception>
    public ServerAnswer(Received received)
        : base(received) => _body = received.Length == 0 ? null : JsonDocument.Parse(received.Body, Json.Bounded);

    /// <summary>The body; nothing when there is none.</summary>
    public JsonElement Body => _body?.RootElement ?? default;

    /// <inheritdoc/>
    public override void Dispose()
    {
        _body?.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override JsonElement Wrong() => Body.At("error");
}
