using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Content;

public sealed class CampaignFactsTests
{
    /// <summary>Shared by a plan and a record: the plan's own wording of the theme lacks a space.</summary>
    private static readonly Dictionary<string, string> ThemesAsCorrected = new()
    {
        ["Đoàn kết- Đổi mới - Sáng tạo - Thi đua xây dựng và bảo vệ Tổ quốc"] = "Đoàn kết - Đổi mới - Sáng tạo - Thi đua xây dựng và bảo vệ Tổ quốc",
    };

    [Fact]
    public void The_campaigns_are_as_the_plans_name_them()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("campaigns"))
        {
            var campaign = SeedMap.Record<Campaign>(fact);
            var period = fact.Part("period");
            differences.Compare($"{campaign.Id} name", fact.Text("name"), campaign.Name);
            differences.Compare($"{campaign.Id} nameComposed", fact.Is("name_composed"), campaign.NameComposed);
            differences.Compare($"{campaign.Id} kind", FactWords.Campaigns[fact.Text("kind")!], campaign.Kind);
            differences.Compare($"{campaign.Id} level", fact.Text("level") is { } level ? FactWords.Levels[level] : campaign.Level, campaign.Level);
            differences.Compare($"{campaign.Id} startsOn", period?.Text("from") is { } from ? FactWords.Day(from, first: true) : campaign.StartsOn, campaign.StartsOn);
            differences.Compare($"{campaign.Id} endsOn", period?.Text("to") is { } to ? FactWords.Day(to, first: false) : campaign.EndsOn, campaign.EndsOn);
            differences.Compare($"{campaign.Id} launchedBy", SeedMap.Id("organizations", fact.Text("launched_by") ?? fact.Text("known_launched_by")) ?? campaign.LaunchedBy?.Id, campaign.LaunchedBy?.Id);
            differences.Compare($"{campaign.Id} launchedIn", Document(fact.Text("launched_in")) ?? campaign.LaunchedIn?.Id, campaign.LaunchedIn?.Id);
            differences.Compare($"{campaign.Id} launchedOn", fact.Date("known_launched") ?? campaign.LaunchedOn, campaign.LaunchedOn);
            differences.Compare($"{campaign.Id} parent", SeedMap.Id("campaigns", fact.Text("parent")), campaign.Parent?.Id);
            differences.Compare($"{campaign.Id} respondsTo", SeedMap.Id("campaigns", fact.Text("responds_to")), campaign.RespondsTo?.Id);
            differences.Compare($"{campaign.Id} relationInferred", fact.Is("inferred_relation"), campaign.RelationInferred);
            differences.Compare($"{campaign.Id} theme", Corrected(fact.Text("theme_as_written")), campaign.Theme);
            differences.Compare($"{campaign.Id} slogan", fact.Text("slogan_as_written"), campaign.Slogan);
            differences.Holds($"{campaign.Id} variants: {fact.Text("as_written")}", fact.Text("as_written") is not { } written || campaign.Variants.Contains(written));
            foreach (var plan in fact.Texts("named_in"))
                differences.Holds($"{campaign.Id} namedIn: {plan}", campaign.NamedIn.Any(link => link.Id == SeedMap.Id("plans", plan)));
        }

        differences.AreNone();
    }

    [Fact]
    public void The_organizations_are_as_the_plans_name_them()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("organizations"))
        {
            var organization = SeedMap.Record<Organization>(fact);
            differences.Compare($"{organization.Id} name", FactWords.Name(fact.Text("name")!), organization.Name);
            differences.Holds($"{organization.Id} kind: {organization.Kind}", FactWords.Organizations[fact.Text("kind")!].Contains(organization.Kind));
            differences.Compare($"{organization.Id} level", FactWords.Levels[fact.Text("level")!], organization.Level);
            differences.Compare($"{organization.Id} parent", SeedMap.Id("organizations", fact.Text("parent")) ?? organization.Parent?.Id, organization.Parent?.Id);
            differences.Compare($"{organization.Id} place", SeedMap.Id("places", fact.Text("place")) ?? organization.Place?.Id, organization.Place?.Id);
            differences.Compare($"{organization.Id} standingBody", SeedMap.Id("organizations", fact.Text("standing_body")) ?? organization.StandingBody?.Id, organization.StandingBody?.Id);
        }

        differences.AreNone();
    }

    [Fact]
    public void The_places_are_as_the_plans_name_them_with_what_became_of_them()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("places"))
        {
            var place = SeedMap.Record<Place>(fact);
            differences.Compare($"{place.Id} name", FactWords.Name(fact.Text("name")!), place.Name);
            differences.Compare($"{place.Id} kind", FactWords.Places[fact.Text("level")!], place.Kind);
            differences.Compare($"{place.Id} parent", SeedMap.Id("places", fact.Text("parent")), place.Parent?.Id);
            differences.Compare($"{place.Id} validUntil", fact.Date("known_valid_to"), place.ValidUntil);
            if (fact.Text("known_successor") is { } successor && successor.EndsWith("(mới)", StringComparison.Ordinal))
                differences.Compare($"{place.Id} successors", new[] { successor[..^" (mới)".Length] }, PublishedContent.Publication.Find(place.Successors).Select(next => next.Name));
        }

        differences.AreNone();
    }

    [Fact]
    public void The_pilots_and_the_model_are_as_the_plans_name_them()
    {
        var differences = new Differences();
        var chosen = SeedFacts.Of("pilots_s4").ToDictionary(fact => fact.Name, fact => fact);
        foreach (var fact in chosen.Values.Where(fact => fact.Name.StartsWith("items/", StringComparison.Ordinal)))
        {
            var pilot = SeedMap.Record<Model>(fact);
            differences.Compare($"{pilot.Id} kind", ModelKind.Pilot, pilot.Kind);
            differences.Compare($"{pilot.Id} theme", fact.Text("theme_as_written"), pilot.Theme);
            differences.Compare($"{pilot.Id} ownerOrganization", SeedMap.Id("organizations", fact.Text("org")), pilot.OwnerOrganization?.Id);
            differences.Compare($"{pilot.Id} campaign", SeedMap.Id("campaigns", SeedFacts.Text(chosen["campaign"].Node)), pilot.Campaign?.Id);
            differences.Compare($"{pilot.Id} period", FactWords.Period(SeedFacts.Text(chosen["year"].Node)!), (pilot.StartsOn, pilot.EndsOn));
            differences.Holds($"{pilot.Id} nameComposed", pilot.NameComposed);
        }

        foreach (var fact in SeedFacts.Of("models_named").Where(fact => fact.Text("name") is not null))
        {
            var model = SeedMap.Record<Model>(fact);
            differences.Compare($"{model.Id} name", fact.Text("name"), model.Name);
            differences.Compare($"{model.Id} ownerOrganization", SeedMap.Id("organizations", fact.Text("owner")), model.OwnerOrganization?.Id);
        }

        differences.AreNone();
    }

    private static string? Document(string? name) => SeedMap.Id("plans", name) ?? SeedMap.Id("documents", name)
        ?? SeedFacts.Of("plans").Where(plan => name is not null && plan.Text("number") == name).Select(plan => SeedMap.Id("plans", plan.Name)).FirstOrDefault();

    private static string? Corrected(string? theme) => theme is null ? null : ThemesAsCorrected.GetValueOrDefault(theme, theme);
}
