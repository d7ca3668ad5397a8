using System.Text.Json;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Reads the answer to searches, or to ids: notes where what is needed stands, and passes over what it does not know.</summary>
internal ref struct SearchReader
{
    private readonly DocumentShape _shape;
    private readonly Slots _slots;
    private JsonWalk _json;
    private int _left;

    /// <summary>A reader of one answer.</summary>
    /// <param name="body">The answer.</param>
    /// <param name="shape">Which values of documents are read.</param>
    /// <param name="slots">Where their places are noted.</param>
    /// <param name="most">How many searches and documents there can be.</param>
    public SearchReader(Span<byte> body, DocumentShape shape, Slots slots, int most)
    {
        (_shape, _slots, _left) = (shape, slots, most);
        _json = new(body);
    }

    /// <summary>What each search found.</summary>
    public List<Found> Searches { get; } = [];

    /// <summary>The documents of several ids.</summary>
    public List<Hit> Documents { get; } = [];

    /// <summary>The document of one id.</summary>
    public Hit Document { get; private set; }

    /// <summary>What went wrong with all of it, as JSON.</summary>
    public Slot Error { get; private set; }

    /// <summary>Reads all.</summary>
    /// <exception cref="JsonException">It is no JSON, or more than was asked for.</exception>
    public void Read()
    {
        var document = new Hit();
        for (var isIn = _json.Enter(JsonTokenType.StartObject); isIn && _json.Member();)
        {
            if (_json.Is("responses"u8))
                ReadSearches();
            else if (_json.Is("docs"u8))
                ReadHits(Documents);
            else if (_json.Is("error"u8))
                Error = _json.Raw(JsonTokenType.StartObject);
            else
                ReadPart(ref document);
        }

        Document = document;
        _json.End();
    }

    private void ReadSearches()
    {
        for (var isIn = _json.Enter(JsonTokenType.StartArray); isIn && _json.Element();)
        {
            var found = new Found();
            for (var isObject = _json.Enters(JsonTokenType.StartObject); isObject && _json.Member();)
                ReadPart(found);
            Add(Searches, found);
        }
    }

    private void ReadPart(Found found)
    {
        if (_json.Is("status"u8))
            found.Status = _json.Whole();
        else if (_json.Is("timed_out"u8))
            found.IsTimedOut = _json.Flag() is true;
        else if (_json.Is("_shards"u8))
            ReadShards(found);
        else if (_json.Is("hits"u8))
            ReadPage(found);
        else if (_json.Is("aggregations"u8))
            found.Figures = _json.Raw(JsonTokenType.StartObject);
        else if (_json.Is("error"u8))
            found.Error = _json.Raw(JsonTokenType.StartObject);
        else
            _json.Pass();
    }

    private void ReadShards(Found found)
    {
        for (var isIn = _json.Enter(JsonTokenType.StartObject); isIn && _json.Member();)
        {
            if (_json.Is("total"u8))
                found.Shards = found.Shards with { All = _json.Whole() };
            else if (_json.Is("failed"u8))
                found.Shards = found.Shards with { Failed = _json.Whole() };
            else if (_json.Is("successful"u8))
                found.Shards = found.Shards with { Answered = _json.Whole() };
            else
                _json.Pass();
        }
    }

    private void ReadPage(Found found)
    {
        for (var isIn = _json.Enter(JsonTokenType.StartObject); isIn && _json.Member();)
        {
            if (_json.Is("hits"u8))
                ReadHits(found.Hits = []);
            else if (_json.Is("total"u8))
                ReadTotal(found);
            else
                _json.Pass();
        }
    }

    private void ReadTotal(Found found)
    {
        for (var isIn = _json.Enter(JsonTokenType.StartObject); isIn && _json.Member();)
        {
            if (_json.Is("value"u8))
                found.Total = _json.Whole();
            else
                _json.Pass();
        }
    }

    private void ReadHits(List<Hit> hits)
    {
        for (var isIn = _json.Enter(JsonTokenType.StartArray); isIn && _json.Element();)
        {
            var hit = new Hit();
            for (var isObject = _json.Enters(JsonTokenType.StartObject); isObject && _json.Member();)
                ReadPart(ref hit);
            Add(hits, hit);
        }
    }

    private void ReadPart(ref Hit hit)
    {
        if (_json.Is("_source"u8))
            ReadDocument(ref hit);
        else if (_json.Is("sort"u8))
            hit.Sort = _json.Raw(JsonTokenType.StartArray);
        else if (_json.Is("_id"u8))
            hit.Id = _json.Text();
        else if (_json.Is("found"u8))
            hit.IsFound = _json.Flag();
        else
            _json.Pass();
    }

    private void ReadDocument(ref Hit hit)
    {
        if (!_json.Enter(JsonTokenType.StartObject))
            return;
        if (_shape.Within is not { } within)
        {
            ReadValues(ref hit);
            return;
        }

        while (_json.Member())
        {
            if (!_json.Is(within.EncodedUtf8Bytes))
                _json.Pass();
            else if (_json.Enter(JsonTokenType.StartObject))
                ReadValues(ref hit);
        }
    }

    /// <summary>Members stand mostly in the order of the names: the search for each starts where the last one ended.</summary>
    private void ReadValues(ref Hit hit)
    {
        // Of two that say they are the document, the second is written over the first.
        var values = hit.Values.IsList ? hit.Values : hit.Values = _slots.Add(_shape.Names.Count);
        var next = 0;
        while (_json.Member())
        {
            var at = Place(next);
            if (at < 0)
            {
                _json.Pass();
                continue;
            }

            _slots[values.Start + at] = _json.Texts(_slots);
            next = at + 1;
        }
    }

    private readonly int Place(int next)
    {
        var names = _shape.Names;
        for (var i = 0; i < names.Count; i++)
        {
            var at = next + i < names.Count ? next + i : next + i - names.Count;
            if (_json.Is(names[at].EncodedUtf8Bytes))
                return at;
        }

        return -1;
    }

    private void Add<T>(List<T> list, T one)
    {
        if (--_left < 0)
            throw new JsonException("There is more than was asked for.");
        list.Add(one);
    }
}
