using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages.Data;

namespace ThiDua.Portal.Site.Pages.Lists;

/// <summary>The lists of the portal.</summary>
public static class Shelves
{
    public static IReadOnlyList<Shelf> Of(Edition edition)
    {
        var publication = edition.Publication;
        return
        [
            Records(edition, "phong-trao", Campaign.Dataset, campaigns =>
                [Grouped.ByYear(campaigns), Grouped.ByFacet("loai", "kind", campaigns), Grouped.ByFacet("cap", "level", campaigns), Grouped.ByPlace(publication, campaigns), Grouped.ByLetter(campaigns)]),
            Records(edition, "mo-hinh", Model.Dataset, models =>
                [Grouped.ByYear(models), Grouped.ByFacet("loai", "kind", models), Grouped.ByFacet("linh-vuc", "field", models), Grouped.ByFacet("cap", "recognitionLevel", models), Grouped.ByPlace(publication, models), Grouped.ByLetter(models)]),
            Records(edition, "khen-thuong", Document.Dataset, decisions =>
                [Grouped.ByYear(decisions), Awards(publication, decisions), Grouped.ByFacet("loai", "type", decisions), Grouped.ByFacet("cap", "level", decisions), Grouped.ByPlace(publication, decisions), Grouped.ByLetter(decisions)]) with { Data = [new(Words.ListAsCsv, "/khen-thuong.csv"), new(Words.HonoursAsCsv, "/data/commendations.csv")] },
            Records(edition, "van-ban", Document.Dataset, documents =>
                [Grouped.ByYear(documents), Grouped.ByFacet("loai", "type", documents), Grouped.ByFacet("cap", "level", documents), Grouped.ByPlace(publication, documents), Grouped.ByLetter(documents)]),
            Records(edition, "lay-y-kien", Consultation.Dataset, consultations =>
                [Grouped.ByYear(consultations), Grouped.ByPlace(publication, consultations), Grouped.ByLetter(consultations)]) with { DependsOnToday = true, Card = record => Stated(edition, record) },
            Records(edition, "co-quan", Organization.Dataset, organizations =>
                [Grouped.ByFacet("loai", "kind", organizations), Grouped.ByFacet("cap", "level", organizations), Grouped.ByPlace(publication, organizations), Grouped.ByLetter(organizations)]),
            Records(edition, "dia-danh", Place.Dataset, places =>
                [Grouped.ByFacet("loai", "kind", places), Grouped.ByPlace(publication, places), Grouped.ByLetter(places)]),
            Commitments(edition),
            Corrections(edition),
        ];
    }

    private static Shelf Records(Edition edition, string folder, Dataset dataset, Func<IReadOnlyList<Record>, IReadOnlyList<Grouping>> groupings)
    {
        IReadOnlyList<Record> records = [.. Order.Of(dataset, edition.Publication.All(dataset).Where(record => edition.Publication.Folder(record) == folder))];
        return new(folder, records, groupings(records))
        {
            Card = record => Cards.Of(edition, record),
            Data = [new(Words.ListAsCsv, $"/{folder}.csv")],
            Dataset = dataset,
        };
    }

    /// <summary>By form of award: one pass over all recipients, however many there are.</summary>
    private static Grouping Awards(Publication publication, IReadOnlyList<Record> decisions)
    {
        var forms = new Dictionary<string, SortedSet<AwardForm>>(StringComparer.Ordinal);
        foreach (var honour in publication.All<Commendation>())
        {
            if (!forms.TryGetValue(honour.Decision.Id, out var known))
                forms.Add(honour.Decision.Id, known = []);
            known.Add(honour.Form);
        }

        return Grouped.By("hinh-thuc", decisions, decision => forms.TryGetValue(decision.Id, out var known) ? known.Select(form => Grouped.Key(form)) : []);
    }

    private static Shelf Commitments(Edition edition)
    {
        var publication = edition.Publication;
        IReadOnlyList<Record> records =
        [
            .. Order.Of(Obligation.Dataset, publication.All(Obligation.Dataset)).OrderBy(record => Kind((Obligation)record)),
            .. Order.Of(Target.Dataset, publication.All(Target.Dataset)),
        ];
        return new("cam-ket", records,
        [
            Grouped.By("trang-thai", records, record => [StateKey(edition, record)]),
            Grouped.ByLink("phong-trao", "campaign", publication, records),
            Grouped.ByLink("co-quan", "responsible", publication, records),
            Grouped.ByLink("van-ban", "document", publication, records),
            Grouped.ByYear(records),
        ])
        {
            Card = record => Stated(edition, record),
            Heading = record => record is Obligation obligation ? Words.Commitments(Kind(obligation)) : Words.Targets,
            Data = [new($"{Obligation.Dataset.Label} (CSV)", "/data/obligations.csv"), new($"{Target.Dataset.Label} (CSV)", "/data/targets.csv"), new(Words.AsCalendar, CalendarPages.Whole)],
            DependsOnToday = true,
        };
    }

    private static Shelf Corrections(Edition edition)
    {
        IReadOnlyList<Record> records = [.. Order.Of(Correction.Dataset, edition.Publication.All(Correction.Dataset)).Cast<Correction>().OrderBy(correction => correction.Subject.Id, StringComparer.Ordinal)];
        return new("dinh-chinh", records,
        [
            Grouped.ByFacet("loai", "kind", records),
            Grouped.ByLink("muc", "subject", edition.Publication, records),
        ])
        {
            Heading = record => Fields.Link(edition, ((Correction)record).Subject).Text,
            Card = record => new(Words.Capital(((Correction)record).Kind.Label()), edition.Publication.Address(record), []) { Fields = Fields.Of(edition, record, "kind") },
            Data = [new($"{Correction.Dataset.Label} (CSV)", "/data/corrections.csv")],
            Dataset = Correction.Dataset,
        };
    }

    private static Card Stated(Edition edition, Record record) => Cards.Of(edition, record) with { Tag = States.Of(edition, record) };

    /// <summary>Dated obligations first, then those that come again, then those without a day; a result does not move one.</summary>
    private static ObligationState Kind(Obligation obligation) => States.Of(obligation with { ResultIn = null, ResultOn = null, ResultText = null }, DateOnly.MinValue) switch
    {
        ObligationState.Recurring => ObligationState.Recurring,
        ObligationState.Undated => ObligationState.Undated,
        _ => ObligationState.Upcoming,
    };

    private static GroupKey StateKey(Edition edition, Record record)
    {
        if (record is not Obligation obligation)
            return new("chi-tieu", Words.Targets, "9");
        var state = States.Of(obligation, edition.Today);
        return new(Catalog.Vietnamese.Text.Slug(Words.State(state)), Words.State(state), $"{(int)state}");
    }
}
