using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Elasticsearch;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Tests.Search;

/// <summary>The documents of a file of judgements as entries in a store, and what its queries must find.</summary>
public sealed class JudgedSearch : IDisposable
{
    private readonly Lazy<(StoreContract.IStores Stores, IReadOnlyList<Judgement> Judgements)> _read;

    // Read by the first test that asks, so that a test is skipped where there is no file, not its class refused.
    public JudgedSearch(ElasticServer server) => _read = new(() => Read(server));

    public IReadOnlyList<Judgement> Judgements => _read.Value.Judgements;

    public IReading Open() => _read.Value.Stores.Store.Open().AsTask().GetAwaiter().GetResult();

    /// <summary>What a search finds, in order, with the text of the query as it is.</summary>
    public SearchFound Ask(string text, int size = 100)
    {
        using var reading = Open();
        var (found, problems) = SearchEngine.Ask(reading, new DatasetQuery(Catalog.Entry.Dataset) { Count = true, Page = new(size) }, text, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        Assert.True(found is not null, string.Join('\n', problems));
        Ids = [.. found.Answer.Rows.Select(row => row.Text(Catalog.Entry.Dataset["id"])!)];
        return found;
    }

    /// <summary>The ids of what was found last.</summary>
    public IReadOnlyList<string> Ids { get; private set; } = [];

    public void Dispose()
    {
        if (_read.IsValueCreated)
            _read.Value.Stores.Dispose();
    }

    /// <summary>The documents and the judgements of the file; a test that asks is skipped where there is none.</summary>
    public static (IReadOnlyList<Entry> Entries, IReadOnlyList<Judgement> Judgements) File()
    {
        using var file = JsonDocument.Parse(System.IO.File.ReadAllText(Shared.Require("conformance", "search", "relevance.json")));
        return ([.. file.RootElement.GetProperty("documents").EnumerateArray().Select(Entry)], [.. file.RootElement.GetProperty("queries").EnumerateArray().Select(Judgement.Read)]);
    }

    private static (StoreContract.IStores Stores, IReadOnlyList<Judgement> Judgements) Read(ElasticServer server)
    {
        var (entries, judgements) = File();
        var stores = TestStores.Make(server);
        stores.Publish("judged", dataset => dataset == Catalog.Entry.Dataset ? entries : []);
        return (stores, judgements);
    }

    private static Entry Entry(JsonElement document) => new()
    {
        Id = document.GetProperty("id").GetString()!,
        Kind = document.GetProperty("kind").GetString() switch { "campaign" => EntryKind.Campaigns, "model" => EntryKind.Models, "award" => EntryKind.Commendations, _ => EntryKind.Documents },
        Title = document.GetProperty("title").GetString()!,
        Text = document.GetProperty("text").GetString()!,
        Address = "/" + document.GetProperty("id").GetString(),
    };
}
