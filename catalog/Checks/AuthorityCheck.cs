using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Catalog.Law;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>Who decided an honour might do so on that day, as far as the law of that day is in the table.</summary>
/// <remarks>The Party and the Front honour by rules of their own.</remarks>
internal static class AuthorityCheck
{
    private static readonly DateOnly Earliest = DecidingAuthority.Rules.Min(rule => rule.From);

    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        if (item.Record is not Commendation award
            || award.DecidedOn < Earliest
            || draft.Find(award.Decision.Id)?.Record is not Document { System: GoverningSystem.State } decision
            || Days.Of(decision) is not { First: { } first, Last: { } last })
            return;

        var issuer = decision.Issuer is { } link ? draft.Find(link.Id)?.Record as Organization : null;
        if (Broken(award, issuer, first) is { Count: > 0 } rules && (first == last || Broken(award, issuer, last).Count > 0))
            problems.Add(Words.NotInAuthority(item.At(item.Dataset[award.Title is null ? "form" : "title"]), award, issuer, last, rules));
    }

    /// <summary>The rules of a day for an honour, when none of them lets it be decided as it was.</summary>
    private static IReadOnlyList<AuthorityRule> Broken(Commendation award, Organization? issuer, DateOnly day)
    {
        var rules = DecidingAuthority.For(award.Form, award.Title, award.Award, day);
        return rules.Any(rule => Allows(rule, award, issuer)) ? [] : rules;
    }

    /// <summary>A department of a province is of the province's level and a unit: either is taken.</summary>
    private static bool Allows(AuthorityRule rule, Commendation award, Organization? issuer) =>
        (rule.Level == award.Level || rule.Level == issuer?.Level)
        && (rule.Codes.Count == 0 || issuer is not { Codes.Count: > 0 } || rule.Codes.Intersect(issuer.Codes).Any());
}
