using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages.Records;

namespace ThiDua.Portal.Site.Pages;

/// <summary>Makes the cards of records.</summary>
public static class Cards
{
    public static Card Of(Edition edition, Record record) =>
        new(TitleOf(edition, record), edition.Publication.Address(record), [.. Facts(edition, record).OfType<Shown>().Where(fact => fact.Text.Length > 0)])
        {
            // What the day does not change is said on every list.
            Tag = record is Model or Organization or Place ? States.Of(edition, record) : null,
            Quotation = (record as Citation)?.Sentence,
        };

    /// <summary>A citation is told from others of the same document by who cites.</summary>
    private static string TitleOf(Edition edition, Record record) =>
        record is Citation citation ? Fields.Link(edition, citation.Document).Text : Titles.Of(record);

    private static IEnumerable<Shown?> Facts(Edition edition, Record record) => record switch
    {
        Document document => [Plain(document.Type.Label()), Sign(document.Symbol), Issued(document), Name(edition, document.Issuer)],
        Campaign campaign => [Plain(campaign.Kind.Label()), Plain(campaign.PeriodText ?? Words.Period(campaign.StartsOn, campaign.EndsOn)), Name(edition, campaign.LaunchedBy)],
        Model model => [Plain(model.Kind.Label()), Plain(Words.Year(model.RecognizedYear)), Name(edition, model.OwnerOrganization) ?? Plain(model.Owner), Name(edition, model.Place)],
        Commendation honour => [Plain(honour.Award), Plain(honour.Unit), Sign(honour.DecisionSymbol), Day(honour.DecidedOn)],
        Organization organization => [Plain(organization.Kind.Label()), Plain(organization.Level.Label()), Name(edition, organization.Place)],
        Place place => [Plain(place.Kind.Label()), Name(edition, place.Parent)],
        Consultation consultation => [Plain(consultation.WindowText ?? Words.Period(consultation.OpensOn, consultation.ClosesOn)), Name(edition, consultation.Organization)],
        Obligation obligation => [Plain(Words.Deadline(obligation)), Plain(obligation.WhoText), Name(edition, obligation.Document)],
        Target target => [Plain(RowLine.LeadOf(target) ?? target.ValueText), Plain(target.WhomText), Name(edition, target.Document)],
        Figure figure => [Plain(RowLine.LeadOf(figure) ?? figure.ValueText), Plain(figure.PeriodText), Name(edition, figure.Subject)],
        Correction correction => [Plain(correction.Kind.Label()), Name(edition, correction.Subject)],
        Citation citation => [Plain(citation.Role.Label()), Plain(citation.Section)],
        _ => [],
    };

    private static Shown? Plain(string? text) => text is null ? null : new(text);

    private static Shown? Sign(string? symbol) => Words.Symbol(symbol) is { } words ? Fields.Sign(words) : null;

    private static Shown? Day(DateOnly? date) => date is { } known ? Fields.Day(known) : null;

    private static Shown? Issued(Document document) => Day(document.IssuedOn) ?? Plain(Words.Between(document.NotBefore, document.NotAfter));

    private static Shown? Name(Edition edition, IRef? link) => link is null ? null : new(Fields.Link(edition, link).Text);
}
