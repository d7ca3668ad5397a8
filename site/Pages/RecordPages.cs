using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages;

/// <summary>What the page of any record shows.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Tag">Its state.</param>
/// <param name="Note">What readers should know about the record itself.</param>
/// <param name="Summary">The fields that say at once what it is.</param>
/// <param name="Body">Its text.</param>
/// <param name="Parts">Everything else.</param>
public sealed record RecordModel(string Title, Tag? Tag, string? Note, IReadOnlyList<Field> Summary, BodyText? Body, RecordParts Parts)
{
    public static RecordModel Of(Edition edition, RecordWithPage record, IReadOnlyCollection<string> summary, IReadOnlyCollection<string> shown, params IReadOnlyCollection<string> waysShown)
    {
        var body = BodyText.Of(edition, record);
        // "No" is said among the other fields only.
        string[] top = [.. summary.Where(name => DatasetCatalog.Of(record)[name].Get(record) is not false)];
        // Where the text brings its own heading, the name as the portal writes it stands among the fields.
        string[] name = body?.Title is null ? [Summaries.NameOf(record)] : [];
        return new(Titles.Of(record), States.Of(edition, record), record.Note, Fields.Only(edition, record, top), body, RecordParts.Of(edition, record, [.. top, .. shown, .. name], waysShown));
    }
}

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
    }

    private static Frame Frame(Edition edition, RecordWithPage record, string address)
    {
        var folder = edition.Publication.Folder(record);
        var frame = new Frame(edition, Titles.Of(record), address)
        {
            Description = string.Join(" · ", Cards.Of(edition, record).Facts.Select(fact => fact.Text).Prepend(Titles.Of(record))),
            Crumbs = [new(Words.Folder(folder), "/" + folder)],
            Twin = address + ".json",
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
