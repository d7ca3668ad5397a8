namespace ThiDua.Portal.Catalog;

/// <summary>What a record is called where it is linked to.</summary>
public static class Titles
{
    /// <summary>The name or title of a record, or the words that tell a row from its neighbours.</summary>
    public static string Of(Record record) => record switch
    {
        Document document => document.Title,
        Campaign campaign => campaign.Name,
        Model model => model.Name,
        Commendation commendation => commendation.Recipient,
        Organization organization => organization.Name,
        Place place => place.Name,
        Consultation consultation => consultation.Title,
        Obligation obligation => obligation.What,
        Target target => target.What,
        Figure figure => figure.Measure,
        Correction correction => correction.AsWritten ?? correction.Reason,
        Citation citation => citation.AsWritten,
        Entry entry => entry.Title,
        _ => record.Id,
    };
}
