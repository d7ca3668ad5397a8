using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Catalog.Law;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>A list of proposals for State awards is open for comments as many working days as the law of that day asks.</summary>
internal static class ConsultationCheck
{
    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        if (item.Record is not Consultation { OpensOn: { } opensOn, ClosesOn: { } closesOn } consultation
            || ConsultationRule.On(opensOn) is not { } rule
            || !consultation.ProposedAwards.Any(ConsultationRule.IsAskedFor))
            return;

        // Without the holidays of the year, its weekdays are the most that it can be.
        var days = consultation.WorkingDays ?? Weekdays(opensOn, closesOn);
        if (days < rule.WorkingDays)
            problems.Add(Words.ShortConsultation(item.At(item.Dataset["closesOn"]), days, consultation.WorkingDays is null, rule));
    }

    private static int Weekdays(DateOnly first, DateOnly last) =>
        Enumerable.Range(0, Math.Max(0, last.DayNumber - first.DayNumber + 1))
            .Count(day => first.AddDays(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
}
