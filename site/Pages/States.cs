using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages;

/// <summary>How things stand on the day of the edition.</summary>
public static class States
{
    /// <summary>The state of a record in words; null when it has none.</summary>
    public static Tag? Of(Edition edition, Record record) => record switch
    {
        Campaign campaign => TagOf(Of(campaign, edition.Today)),
        Consultation consultation => TagOf(Of(consultation, edition.Today)),
        Obligation obligation => TagOf(Of(obligation, edition.Today)),
        Model { State: not ModelState.Unknown } model => new(Words.Capital(model.State.Label()), ToneOf(model.State)),
        Document { Status: not DocumentStatus.Unknown } document => new(Words.Capital(document.Status.Label()), document.Status is DocumentStatus.InForce or DocumentStatus.Amended ? Tone.Good : Tone.Past),
        Organization { ValidUntil: { } until } => new(Words.Capital(Words.Until(until)!), Tone.Past),
        Place { ValidUntil: { } until } => new(Words.Capital(Words.Until(until)!), Tone.Past),
        _ => null,
    };

    /// <summary>Whether the page of a record changes with the day.</summary>
    public static bool DependOnToday(Record record) => record is Campaign or Consultation;

    public static PeriodState Of(Campaign campaign, DateOnly today) => Of(campaign.StartsOn, campaign.EndsOn, today);

    public static PeriodState Of(Consultation consultation, DateOnly today) => Of(consultation.OpensOn, consultation.ClosesOn, today);

    /// <summary>How an obligation stands; a result counts as soon as one is named, and silence is never called a breach.</summary>
    public static ObligationState Of(Obligation obligation, DateOnly today) => obligation switch
    {
        { ResultIn: not null } or { ResultOn: not null } or { ResultText: not null } => ObligationState.Published,
        { Bound: DateBound.Recurring } => ObligationState.Recurring,
        { Bound: DateBound.After } or { LastAllowedOn: null } => ObligationState.Undated,
        { LastAllowedOn: { } last } when today > last => ObligationState.NotSeen,
        { LastAllowedOn: { } last } when today == last => ObligationState.Due,
        { Bound: DateBound.Within, From: { } from } when today >= from => ObligationState.Due,
        _ => ObligationState.Upcoming,
    };

    private static PeriodState Of(DateOnly? first, DateOnly? last, DateOnly today) => (first, last) switch
    {
        ({ } from, _) when today < from => PeriodState.Upcoming,
        (_, { } until) when today > until => PeriodState.Over,
        ({ }, { }) => PeriodState.Running,
        ({ }, null) => PeriodState.Started,
        _ => PeriodState.Unknown,
    };

    private static Tag? TagOf(PeriodState state) => Words.State(state) is not { } words ? null : new(words, state switch
    {
        PeriodState.Upcoming => Tone.Notice,
        PeriodState.Over => Tone.Past,
        PeriodState.Running => Tone.Good,
        _ => Tone.Plain,
    });

    private static Tag TagOf(ObligationState state) => new(Words.State(state), state switch
    {
        ObligationState.Published => Tone.Good,
        ObligationState.Due => Tone.Notice,
        _ => Tone.Plain,
    });

    private static Tone ToneOf(ModelState state) => state switch
    {
        ModelState.Recognized or ModelState.Replicated => Tone.Good,
        ModelState.NotRecognized or ModelState.Stopped => Tone.Past,
        _ => Tone.Notice,
    };
}
