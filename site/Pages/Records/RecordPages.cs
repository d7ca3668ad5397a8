using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Site.Pages.Data;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>The page of every record that has one, and the same record as data.</summary>
public static class RecordPages
{
    public static IEnumerable<Page> Of(Edition edition) =>
        from dataset in DatasetCatalog.Datasets
        where dataset.Folders.Count > 0
        from record in edition.Publication.All(dataset).Cast<RecordWithPage>()
        from page in Of(edition, record)
        select page;

    private static IEnumerable<Page> Of(Edition edition, RecordWithPage record)
    {
        var address = edition.Publication.Address(record);
        var source = edition.Publication.Provenance(record)?.File;
        yield return Page.At(address, () => Frame(edition, record, address), source);
        yield return new(address[1..] + ".json", sink => JsonTwin.Write(edition, record, sink), source);
        if (record.Body is { } body)
            yield return new(address[1..] + ".md", sink => sink.Markup(body.Read() + "\n"), source);
        if (record is not Document decision || edition.Publication.Count<Commendation>(decision, "decision") is 0)
            yield break;
        yield return new(RowTable.CsvOf(edition, decision, Commendation.Dataset)[1..], sink => Honours(edition, decision, sink), source);
        foreach (var page in RecipientPages.Of(edition, decision))
            yield return page;
    }

    private static void Honours(Edition edition, Document decision, Sink sink)
    {
        sink.Markup(Csv.Header(Commendation.Dataset));
        foreach (var honour in edition.Publication.Rows<Commendation>(decision))
            sink.Markup(Csv.Line(Commendation.Dataset, honour));
    }

    private static Frame Frame(Edition edition, RecordWithPage record, string address)
    {
        var folder = edition.Publication.Folder(record);
        var frame = new Frame(edition, Titles.Of(record), address)
        {
            Description = string.Join(" · ", Cards.Of(edition, record).Told.Prepend(Titles.Of(record))),
            Crumbs = [new(Words.Folder(folder), "/" + folder)],
            Twin = address + ".json",
            Subject = record,
            ChangedOn = edition.Publication.Provenance(record)?.ChangedOn,
            Calendar = record is Campaign or Organization ? CalendarPages.AddressOf(edition, record) : null,
            Feed = record is Organization body && FeedPages.AddressOf(edition, body) is { } feed ? new(Titles.Of(body), feed) : null,
            DependsOnToday = States.DependOnToday(record) || edition.Publication.Rows<Obligation>(record).Any(),
        };
        return record switch
        {
            Document document => frame.With(new Views_Document(), RecordModel.Of(edition, document, Summaries.DocumentColumns, [])),
            Campaign campaign => frame.With(new Views_Campaign(), CampaignModel.Of(edition, campaign)),
            Model model => frame.With(new Views_Model(), ModelModel.Of(edition, model)),
            _ => frame.With(new Views_Record(), RecordModel.Of(edition, record, Summaries.Of(record), [])),
        };
    }
}
