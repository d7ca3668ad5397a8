using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.OData.Portal;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Benchmarks;

/// <summary>Generated commendations and who decided them at <c>/odata/</c>, in a process of its own until it is killed.</summary>
public static class ODataServer
{
    /// <summary>Serves, and says at which address once it does.</summary>
    public static async Task Run(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("odata");
        using var store = new SegmentStore(folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
        store.Publish("odata-1", dataset => dataset == Commendation.Dataset ? new GeneratedCommendations(rows).All() : dataset == Organization.Dataset ? Organizations() : []);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IStore>(store);
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPortalOData();
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await app.WaitForShutdownAsync();
    }

    /// <summary>Writes the same rows as CSV for a server of others.</summary>
    public static void Export(int rows, string folder)
    {
        Directory.CreateDirectory(folder);
        Write(Commendation.Dataset, new GeneratedCommendations(rows).All());
        Write(Organization.Dataset, Organizations());

        void Write(Dataset dataset, IEnumerable<Record> records)
        {
            using var file = new StreamWriter(Path.Combine(folder, dataset.Name + ".csv"), append: false, new UTF8Encoding(false));
            Csv.Write(dataset, records, file);
        }
    }

    private static IEnumerable<Record> Organizations() => Enumerable.Range(0, 63).Select(number => new Organization
    {
        Id = FormattableString.Invariant($"ubnd-{number}"),
        Name = FormattableString.Invariant($"Ủy ban nhân dân {number}"),
        Kind = OrganizationKind.Government,
        Level = Level.Province,
    });
}
