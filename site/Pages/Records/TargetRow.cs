using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>A target beside what was published of it.</summary>
/// <param name="What">What is to be reached, and where it is written.</param>
/// <param name="Whom">By whom.</param>
/// <param name="Goal">The goal in words.</param>
/// <param name="When">By when.</param>
/// <param name="Result">What was published.</param>
/// <param name="Source">The document that sets it.</param>
public sealed record TargetRow(Shown What, string? Whom, string Goal, string? When, Shown Result, Shown Source)
{
    /// <summary>The targets of a campaign: those that name it, and those of the document that launched it when they name no other.</summary>
    public static IReadOnlyList<TargetRow> Of(Edition edition, Campaign campaign)
    {
        var launched = edition.Publication.Find(campaign.LaunchedIn) is { } document ? edition.Publication.Rows<Target>(document).Where(row => row.Campaign is null) : [];
        return [.. edition.Publication.Referring<Target>(campaign, "campaign").Concat(launched).Select(target => Of(edition, target))];
    }

    private static TargetRow Of(Edition edition, Target target) => new(
        Fields.Link(edition, target),
        target.WhomText,
        string.Join(", ", new[] { RowLine.LeadOf(target) ?? target.ValueText ?? target.Operator.Label(), target.QualifierText }.OfType<string>()),
        target.PeriodText ?? Words.Period(target.From, target.Until),
        target switch
        {
            { ResultText: { } text } => new(text),
            { ResultValue: { } value } => new(Words.Quantity(value, target.Unit)),
            _ => new(Words.State(ObligationState.NotSeen)),
        },
        target.ResultIn is { } published ? Fields.Link(edition, published) : Fields.Link(edition, target.Document));
}
