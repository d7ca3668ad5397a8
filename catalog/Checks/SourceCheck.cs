using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>Every record tells where it comes from: a page, its own text, or a document that names it.</summary>
/// <remarks>Organizations and places are known by those that name them.</remarks>
internal static class SourceCheck
{
    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        var named = draft.Memory<Named>();
        var parent = item.Record is Row ? draft.Find(Row.ParentOf(item.Record.Id))?.Record : null;
        if ((parent ?? item.Record) is Document document)
        {
            foreach (var column in item.Dataset.Columns.Where(column => column.Target is not null && column.Name != item.Dataset.Parent))
                named.UnionWith(column.Links(item.Record));
            if (document is { Body: not null, Issuer: { } issuer })
                named.Add(issuer.Id);
        }
        else if (item.Record is Figure { Sources: [] } && parent is Organization { Sources: [] } or Place { Sources: [] })
        {
            problems.Add(Words.NoSource(new(item.File, item.Line)));
        }
    }

    public static void Run(Draft draft)
    {
        foreach (var item in draft.Items.Where(item => item.Record is RecordWithPage { Sources: [] }))
        {
            if (!IsKnown(draft, item.Record))
                draft.Problems.Add(Words.NoSource(new(item.File, item.Line)));
        }
    }

    private static bool IsKnown(Draft draft, Record record) => draft.Memory<Named>().Contains(record.Id) || record switch
    {
        Document document => document.Body is not null,
        Campaign campaign => campaign is { LaunchedIn: not null } or { NamedIn: [_, ..] },
        Model model => model.RecognizedIn is not null || IsKnownBy(draft, model),
        Consultation consultation => consultation.OutcomeIn is not null,
        _ => true,
    };

    /// <summary>A model is known by its campaign, or by the body whose plan is here.</summary>
    private static bool IsKnownBy(Draft draft, Model model) =>
        (model.Campaign is { } link && draft.Find(link.Id)?.Record is Campaign campaign && (campaign.Sources.Count > 0 || IsKnown(draft, campaign)))
        || (model.OwnerOrganization is { } owner && draft.Memory<Named>().Contains(owner.Id))
        || (model.LeadOrganization is { } lead && draft.Memory<Named>().Contains(lead.Id));

    /// <summary>What documents name, and who issued those whose text is here.</summary>
    private sealed class Named : HashSet<string>;
}
