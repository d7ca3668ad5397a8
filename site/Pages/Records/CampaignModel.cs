using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>What the page of a campaign shows.</summary>
/// <param name="Common">What the page of any record shows.</param>
/// <param name="Statements">What a campaign must state, as far as its documents do.</param>
/// <param name="Targets">Its targets, which are among what it must state.</param>
/// <param name="Missing">The labels of what no document states.</param>
public sealed record CampaignModel(RecordModel Common, IReadOnlyList<Field> Statements, Referrers? Targets, IReadOnlyList<string> Missing)
{
    private const string TargetsAnchor = "_targets-targets";
    private static readonly string[] Required = ["objectives", "contents", "measures", "participants", "criteria"];

    public static CampaignModel Of(Edition edition, Campaign campaign)
    {
        var statements = Fields.Only(edition, campaign, Required);
        var targets = Referrers.To(edition, campaign).FirstOrDefault(way => way.Anchor == TargetsAnchor);
        var missing = Required.Select(name => Campaign.Dataset[name].Label).Except(statements.Select(statement => statement.Label));
        return new(
            RecordModel.Of(edition, campaign, Summaries.CampaignColumns, Required, TargetsAnchor),
            statements,
            targets,
            // A campaign that is only named somewhere states nothing; saying so five times would tell nobody anything.
            statements.Count is 0 ? [] : [.. missing, .. targets is null ? [Target.Dataset.Label] : Array.Empty<string>()]);
    }
}
