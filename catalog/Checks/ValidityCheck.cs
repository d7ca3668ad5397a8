using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>A place or organization named on a day existed on that day under that name. What it is called later is not written back.</summary>
internal static class ValidityCheck
{
    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        var days = DaysOf(draft, item.Record);
        if (days.AreUnknown)
            return;

        foreach (var column in item.Dataset.Columns)
        {
            if ((column.Target != typeof(Place) && column.Target != typeof(Organization)) || !RecordBinder.IsWritable(item.Dataset, column))
                continue;
            foreach (var target in column.Links(item.Record).Select(draft.Find).OfType<Item>())
            {
                if (!WasValid(draft, target.Record, days) && !Creates(item.Record, target.Record))
                    problems.Add(Words.NotValidThen(item.At(column), column, Titles.Of(target.Record), days));
            }
        }
    }

    /// <summary>When a record names its places and bodies.</summary>
    private static Days DaysOf(Draft draft, Record record) => record switch
    {
        Document document => Days.Of(document),
        Commendation or Obligation or Target => draft.Find(Row.ParentOf(record.Id))?.Record is Document document ? Days.Of(document) : default,
        Campaign { LaunchedOn: { } day } => Days.Of(day),
        Campaign campaign => new(campaign.StartsOn, campaign.EndsOn),
        Model { RecognizedOn: { } day } => Days.Of(day),
        Model { RecognizedYear: { } year } => Days.Of(year),
        Model model => new(model.StartsOn, model.EndsOn),
        Consultation consultation => new(consultation.OpensOn, consultation.ClosesOn),
        _ => default,
    };

    private static bool WasValid(Draft draft, Record record, Days days) => record switch
    {
        Place place => days.CanBeIn(place.ValidFrom, place.ValidUntil),
        Organization organization => days.CanBeIn(organization.ValidFrom, organization.ValidUntil)
            && (!IsOfItsPlace(organization) || organization.Place is not { } link || draft.Find(link.Id) is not { } place || WasValid(draft, place.Record, days)),
        _ => true,
    };

    /// <summary>A central document that lays out units names them before their first day.</summary>
    private static bool Creates(Record record, Record named) =>
        record is Document { Level: Level.Central, Type: DocumentType.Law or DocumentType.Resolution or DocumentType.Decree or DocumentType.Decision } document
        && named is Place { ValidFrom: { } first } && Days.Of(document).Last is { } issuedOn && issuedOn < first && first <= issuedOn.AddYears(1);

    /// <summary>The bodies of an administrative unit end with it; a school or a company need not.</summary>
    private static bool IsOfItsPlace(Organization organization) =>
        organization.Kind is OrganizationKind.Government or OrganizationKind.PeoplesCouncil or OrganizationKind.PartyCommittee or OrganizationKind.Front;
}
