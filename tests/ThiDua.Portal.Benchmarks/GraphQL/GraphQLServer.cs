using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.GraphQLSchema;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Benchmarks.GraphQL;

/// <summary>Generated commendations and their decisions at <c>/graphql</c>, in a process of its own until it is killed.</summary>
public static class GraphQLServer
{
    /// <summary>Serves, and says at which address once it does.</summary>
    public static async Task Run(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("graphql");
        using var store = new SegmentStore(folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
        store.Publish("measured", dataset => dataset == Commendation.Dataset ? new GeneratedCommendations(rows).All() : dataset == Document.Dataset ? Decisions(rows) : []);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IStore>(store);
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapDatasetGraph();
        await app.StartAsync();
        Console.WriteLine(app.Urls.First() + GraphQLHosting.Address);
        await app.WaitForShutdownAsync();
    }

    /// <summary>Writes the same rows and the same schema for a server of others.</summary>
    public static void Export(int rows, string folder)
    {
        File.WriteAllText(Path.Combine(folder, "schema.graphql"), SchemaText.Of(DatasetCatalog.Datasets));
        File.WriteAllLines(Path.Combine(folder, "documents.jsonl"), Decisions(rows).Select(row => Json.Text(Document.Dataset, row)));
        File.WriteAllLines(Path.Combine(folder, "commendations.jsonl"), new GeneratedCommendations(rows).All().Select(row => Json.Text(Commendation.Dataset, row)));
    }

    private static IEnumerable<Document> Decisions(int rows) => Enumerable.Range(0, new GeneratedCommendations(rows).Decisions).Select(number => new Document
    {
        Id = GeneratedCommendations.DecisionOf(number),
        Title = string.Create(CultureInfo.InvariantCulture, $"Quyết định khen thưởng số {number}"),
        Type = DocumentType.Decision,
        System = GoverningSystem.State,
        Level = Level.Province,
        Status = DocumentStatus.Unknown,
        IssuedOn = GeneratedCommendations.DayOf(number),
    });
}
