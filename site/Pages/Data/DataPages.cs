using System.Buffers;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>The open-data page, and every dataset whole.</summary>
public static class DataPages
{
    public const string Address = "/du-lieu-mo";

    public static IEnumerable<Page> Of(Edition edition, Counts counts)
    {
        yield return Page.At(Address, () => new Frame(edition, Words.OpenData, Address) { Description = Words.OpenDataDescription }
            .With(new Views_OpenData(), new(edition, [.. DatasetCatalog.Datasets.Select(dataset => new DataModel(dataset, counts[dataset], Files(dataset)))])));

        foreach (var dataset in DatasetCatalog.Datasets)
        {
            yield return new($"data/{dataset.Name}.csv", sink => WriteCsv(edition, dataset, sink));
            yield return new($"data/{dataset.Name}.jsonl", sink => WriteJsonLines(edition, dataset, sink));
            yield return new($"data/{dataset.Name}.schema.json", sink => sink.Markup(RecordSchema.Of(dataset)));
        }
    }

    private static Crumb[] Files(Dataset dataset) =>
    [
        new("CSV", $"/data/{dataset.Name}.csv"),
        new("JSON Lines", $"/data/{dataset.Name}.jsonl"),
        new("JSON Schema", $"/data/{dataset.Name}.schema.json"),
    ];

    private static void WriteCsv(Edition edition, Dataset dataset, Sink sink)
    {
        sink.Markup(Csv.Header(dataset));
        foreach (var record in edition.Publication.All(dataset))
            sink.Markup(Csv.Line(dataset, record));
    }

    private static void WriteJsonLines(Edition edition, Dataset dataset, Sink sink)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var record in edition.Publication.All(dataset))
        {
            JsonLines.Line(dataset, record, buffer);
            sink.Markup(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }
    }
}
