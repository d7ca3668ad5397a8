using System.Text.Json;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>The answer to searches, or to ids. Rows lie in it as they came.</summary>
internal sealed class SearchAnswer : NodeAnswer
{
    private readonly Memory<byte> _body;
    private readonly Slots _slots = new();
    private readonly List<JsonDocument> _parsed = [];
    private readonly Slot _error;

    /// <summary>Reads an answer.</summary>
    /// <param name="received">What arrived.</param>
    /// <param name="shape">Which values of documents are read.</param>
    /// <param name="most">How many searches and documents there can be.</param>
    /// <exception cref="JsonException">The body is no JSON, or more than was asked for.</exception>
    public SearchAnswer(Received received, DocumentShape shape, int most)
        : base(received)
    {
        _body = received.Body;
        if (received.Length == 0)
            return;
        var reader = new SearchReader(_body.Span, shape, _slots, most);
        try
        {
            reader.Read();
        }
        catch (InvalidOperationException half)
        {
            throw new JsonException("A text has half a character.", half);
        }

        (Searches, Documents, Document) = (reader.Searches, reader.Documents, reader.Document);
        _error = Searches.Select(found => found.Error).Prepend(reader.Error).FirstOrDefault(error => error.Count > 0);
        Status = Searches.Select(found => (int)Math.Clamp(found.Status, 0, 599)).Append(Status).Max();
    }

    /// <summary>What each search found.</summary>
    public IReadOnlyList<Found> Searches { get; } = [];

    /// <summary>The documents of several ids.</summary>
    public IReadOnlyList<Hit> Documents { get; } = [];

    /// <summary>The document of one id.</summary>
    public Hit Document { get; }

    /// <summary>How many rows a search found.</summary>
    /// <exception cref="FormatException">The server did not say.</exception>
    public long Total(int search) => Searches[search].Total ?? throw Missing("total");

    /// <summary>The rows of a search's page.</summary>
    /// <exception cref="FormatException">The server did not send any, not even none.</exception>
    public List<Hit> Hits(int search) => Searches[search].Hits ?? throw Missing("hits");

    /// <summary>The figures of a search.</summary>
    /// <exception cref="FormatException">There are none.</exception>
    public JsonElement Figures(int search) => Parse(Needed(Searches[search].Figures, "aggregations"));

    /// <summary>The place of a document in the order, as JSON.</summary>
    /// <exception cref="FormatException">It has none.</exception>
    public ReadOnlySpan<byte> Sort(Hit hit) => Bytes(Needed(hit.Sort, "sort"));

    /// <summary>The values of a document, by the places of their names.</summary>
    /// <exception cref="FormatException">It was not sent.</exception>
    public static Slot Values(Hit hit) => Needed(hit.Values, "_source");

    /// <summary>One of several values.</summary>
    public Slot Element(Slot list, int index) => _slots[list.Start + index];

    /// <summary>The bytes of a text, or of JSON.</summary>
    public ReadOnlySpan<byte> Bytes(Slot slot) => _body.Span.Slice(slot.Start, slot.Length);

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var parsed in _parsed)
            parsed.Dispose();
        _slots.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override JsonElement Wrong() => _error.Count > 0 ? Parse(_error) : default;

    private JsonElement Parse(Slot slot)
    {
        var parsed = JsonDocument.Parse(_body.Slice(slot.Start, slot.Length), Json.Bounded);
        _parsed.Add(parsed);
        return parsed.RootElement;
    }

    private static Slot Needed(Slot slot, string name) => slot.Count > 0 ? slot : throw Missing(name);

    private static FormatException Missing(string name) => new($"The answer has no {name}.");
}
