using System.Buffers;
using System.Text.Json;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>A record's page as data: the record, its rows, where it was written, and the links in both directions.</summary>
internal static class JsonTwin
{
    public static void Write(Edition edition, Record record, Sink sink)
    {
        var publication = edition.Publication;
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Json.Options);
        json.WriteStartObject();
        json.WriteString("dataset", DatasetCatalog.Of(record).Name);
        json.WriteString("address", publication.Address(record));
        json.WritePropertyName("record");
        Json.Write(DatasetCatalog.Of(record), record, json);
        json.WritePropertyName("provenance");
        Provenance(json, publication.Provenance(record));
        json.WriteStartObject("rows");
        foreach (var dataset in Referring.RowsOf(DatasetCatalog.Of(record)))
            Rows(json, edition, record, dataset, () => Pour(json, buffer, sink));
        json.WriteEndObject();
        json.WriteStartObject("links");
        foreach (var column in DatasetCatalog.Of(record).Columns.Where(column => column.Links(record).Any()))
        {
            json.WriteStartArray(column.Name);
            foreach (var id in column.Links(record))
                Link(json, publication, id, publication.Find(id));
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteStartObject("linkedFrom");
        foreach (var way in Referring.ColumnsTo(DatasetCatalog.Of(record)).GroupBy(way => way.Column.Reverse!, StringComparer.Ordinal))
            Back(json, publication, record, way.Key, [.. way]);
        json.WriteEndObject();
        json.WriteEndObject();
        Pour(json, buffer, sink);
        sink.Markup("\n"u8);
    }

    /// <summary>Hands on what is written, so that a decision with any number of recipients needs little memory.</summary>
    private static void Pour(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer, Sink sink)
    {
        json.Flush();
        sink.Markup(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }

    private static void Provenance(Utf8JsonWriter json, Provenance? provenance)
    {
        if (provenance is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("file", provenance.File);
        json.WriteNumber("line", provenance.Line);
        json.WriteString("commit", provenance.Commit);
        json.WriteEndObject();
    }

    private static void Rows(Utf8JsonWriter json, Edition edition, Record record, Dataset dataset, Action pour)
    {
        var count = 0;
        foreach (var row in Referring.To(edition.Publication, record, dataset, dataset.Parent!))
        {
            if (count++ is 0)
                json.WriteStartArray(dataset.Name);
            Json.Write(dataset, row, json);
            if (count % 500 is 0)
                pour();
        }

        if (count > 0)
            json.WriteEndArray();
    }

    private static void Back(Utf8JsonWriter json, Publication publication, Record record, string reverse, List<(Dataset Dataset, Column Column)> ways)
    {
        var total = ways.Sum(way => Referring.Count(publication, record, way.Dataset, way.Column.Name));
        if (total is 0)
            return;
        json.WriteStartObject(reverse);
        json.WriteNumber("total", total);
        json.WriteStartArray("first");
        foreach (var one in ways.SelectMany(way => Referring.To(publication, record, way.Dataset, way.Column.Name)).Take(Referrers.Most))
            Link(json, publication, one.Id, one);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Link(Utf8JsonWriter json, Publication publication, string id, Record? record)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("label", record is null ? null : Titles.Of(record));
        json.WriteString("address", record is null ? null : publication.Address(record));
        json.WriteEndObject();
    }
}
