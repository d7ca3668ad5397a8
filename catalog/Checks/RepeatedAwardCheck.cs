using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>Nobody is honoured twice for one achievement; of titles and flags, none is given twice.</summary>
internal static class RepeatedAwardCheck
{
    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        if (item.Record is not Commendation { RevokedOn: null } award || Recipient(award) is not { } recipient || Achievement(award) is not { } achievement)
            return;

        var seen = draft.Memory<Seen>();
        var key = Hash($"{recipient}\n{achievement}");
        if (!seen.TryAdd(key, new(item.File, item.Line)))
            problems.Add(Words.RepeatedAward(item.At(item.Dataset["award"]), seen[key]));
    }

    /// <summary>Who is meant beyond doubt: an organization, else a name with what tells it from the same name elsewhere.</summary>
    private static string? Recipient(Commendation award) => award switch
    {
        { RecipientOrganization: { } organization } => organization.Id,
        { RecipientKind: RecipientKind.Collective } => Plain($"{award.Recipient}|{award.Unit}|{award.Place}"),
        { Office: null, Unit: null, Place: null } => null,
        _ => Plain($"{award.Recipient}|{award.Office}|{award.Unit}|{award.Place}"),
    };

    /// <summary>What it is for, with its time: without a time, two years' achievements may be told in the same words.</summary>
    private static string? Achievement(Commendation award)
    {
        var time = award is { AchievementFrom: null, AchievementUntil: null, AchievementText: null } ? null : $"{award.AchievementFrom:O}|{award.AchievementUntil:O}|{award.AchievementText}";
        return award switch
        {
            _ when time is null => null,
            { Form: AwardForm.EmulationTitle or AwardForm.EmulationFlag or AwardForm.CommemorativeMedal or AwardForm.Other } => Plain($"{award.Award}|{award.Achievement}|{time}"),
            { Achievement: { } achievement } => Plain($"{achievement}|{time}"),
            _ => null,
        };
    }

    private static string Plain(string text) => string.Join(' ', Vietnamese.Text.Normalise(text).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>FNV-1a: rows stream by and are not held, a number of each is.</summary>
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037;
        foreach (var c in text)
            hash = (hash ^ c) * 1099511628211;
        return hash;
    }

    private sealed class Seen : Dictionary<ulong, Spot>;
}
