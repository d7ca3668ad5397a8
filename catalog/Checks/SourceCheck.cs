using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>A published fact tells where it was published: its own page, that of what it belongs to, or a text that is here.</summary>
/// <remarks>Documents, campaigns, organizations and places may be known by those that name them.</remarks>
internal static class SourceCheck
{
    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        if (item.Record is not (Commendation or Figure or Consultation or Model { State: ModelState.Recognized or ModelState.Replicated or ModelState.NotRecognized })
            || IsSourced(draft, item.Record))
            return;

        // A list without a source is one gap, not as many as it has rows.
        if (item.Record is not Row)
            problems.Add(Words.NoSource(new(item.File, item.Line)));
        else if (draft.Find(Row.ParentOf(item.Record.Id)) is { } parent && draft.Memory<Told>().Add(parent.Record.Id))
            problems.Add(Words.NoSource(new(parent.File, parent.Line)));
    }

    private static bool IsSourced(Draft draft, Record record) => record.Sources.Count > 0 || record switch
    {
        Row => draft.Find(Row.ParentOf(record.Id)) is not { } parent || IsSourced(draft, parent.Record),
        Document document => document.Body is not null,
        Campaign campaign => IsSourcedIn(draft, campaign.LaunchedIn) || campaign.NamedIn.Any(link => IsSourcedIn(draft, link)),
        Model model => IsSourcedIn(draft, model.RecognizedIn),
        Consultation consultation => IsSourcedIn(draft, consultation.OutcomeIn),
        _ => false,
    };

    private static bool IsSourcedIn(Draft draft, Ref<Document>? link) => link is { } known && draft.Find(known.Id) is { } document && IsSourced(draft, document.Record);

    private sealed class Told : HashSet<string>;
}
