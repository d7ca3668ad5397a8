using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages.Texts;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>What the page of any record shows.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Tag">Its state.</param>
/// <param name="Note">What readers should know about the record itself.</param>
/// <param name="Summary">The fields that say at once what it is.</param>
/// <param name="Body">Its text.</param>
/// <param name="Parts">Everything else.</param>
public sealed record RecordModel(string Title, Tag? Tag, string? Note, IReadOnlyList<Field> Summary, BodyText? Body, RecordParts Parts)
{
    /// <summary>The names that a place or a body had.</summary>
    public IReadOnlyList<NameInTime> Names { get; init; } = [];

    public static RecordModel Of(Edition edition, RecordWithPage record, IReadOnlyCollection<string> summary, IReadOnlyCollection<string> shown, params IReadOnlyCollection<string> waysShown)
    {
        var body = BodyText.Of(edition, record);
        // "No" is said among the other fields only.
        string[] top = [.. summary.Where(name => DatasetCatalog.Of(record)[name].Get(record) is not false)];
        // Where the text brings its own heading, the name as the portal writes it stands among the fields.
        string[] name = body?.Title is null ? [Summaries.NameOf(record)] : [];
        return new(Titles.Of(record), States.Of(edition, record), record.Note, Fields.Only(edition, record, top), body, RecordParts.Of(edition, record, [.. top, .. shown, .. name], waysShown))
        {
            Names = NameInTime.Of(edition, record),
        };
    }
}
