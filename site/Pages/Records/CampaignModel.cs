using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>What the page of a campaign shows.</summary>
/// <param name="Common">What the page of any record shows.</param>
/// <param name="Period">When it is, how long, and how far from today.</param>
/// <param name="Statements">What a campaign must state, as far as its documents do.</param>
/// <param name="Bases">The documents on which the one that launched it is based.</param>
/// <param name="Targets">Its targets, which are among what it must state.</param>
/// <param name="Timeline">Its days and what was published of them; null when no document asks for anything.</param>
/// <param name="Missing">The labels of what no document states.</param>
public sealed record CampaignModel(
    RecordModel Common, string? Period, IReadOnlyList<Field> Statements, IReadOnlyList<Shown> Bases, IReadOnlyList<TargetRow> Targets, Timeline? Timeline, IReadOnlyList<string> Missing)
{
    private static readonly string[] Required = ["objectives", "contents", "measures", "participants", "criteria"];
    private static readonly string[] InHead = ["startsOn", "endsOn"];
    private static readonly string[] ShownHere = ["_targets-targets", "_obligations-obligations"];

    public static CampaignModel Of(Edition edition, Campaign campaign)
    {
        var statements = Fields.Only(edition, campaign, Required);
        var targets = TargetRow.Of(edition, campaign);
        var missing = Required.Select(name => Campaign.Dataset[name].Label).Except(statements.Select(statement => statement.Label));
        return new(
            RecordModel.Of(edition, campaign, Summaries.CampaignColumns, [.. Required, .. InHead], ShownHere),
            PeriodOf(campaign, edition.Today),
            statements,
            [.. BasesOf(edition, campaign)],
            targets,
            Timeline.Of(edition, campaign),
            // A campaign that is only named somewhere states nothing; saying so five times would tell nobody anything.
            statements.Count is 0 ? [] : [.. missing, .. targets.Count is 0 ? [Target.Dataset.Label] : Array.Empty<string>()]);
    }

    private static string? PeriodOf(Campaign campaign, DateOnly today)
    {
        var away = States.Of(campaign, today) switch
        {
            PeriodState.Upcoming => Words.Away(campaign.StartsOn!.Value, today),
            PeriodState.Running => Words.Away(campaign.EndsOn!.Value, today),
            _ => null,
        };
        string?[] parts = [Words.PeriodAndLength(campaign.StartsOn, campaign.EndsOn), away];
        return parts.OfType<string>().ToList() is { Count: > 0 } known ? string.Join(", ", known) : null;
    }

    /// <summary>What the launching document names as its bases, numbered or not, each once.</summary>
    private static IEnumerable<Shown> BasesOf(Edition edition, Campaign campaign)
    {
        if (edition.Publication.Find(campaign.LaunchedIn) is not { } document)
            return [];
        var cited = edition.Publication.Rows<Citation>(document)
            .Where(citation => citation.Role is CitationRole.Basis or CitationRole.Implements)
            .Select(citation => edition.Publication.Find(citation.Cited) is { } known ? new(citation.AsWritten, edition.Publication.Address(known)) : new Shown(citation.AsWritten));
        return cited.Concat(document.BasesText.Select(text => new Shown(text))).DistinctBy(shown => shown.Address ?? shown.Text);
    }
}
