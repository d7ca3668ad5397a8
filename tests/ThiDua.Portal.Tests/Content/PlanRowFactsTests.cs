using System.Globalization;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Content;

public sealed class PlanRowFactsTests
{
    [Fact]
    public void Deadlines_are_as_the_plans_set_them()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("milestones"))
        {
            var row = SeedMap.Record<Obligation>(fact);
            var (from, until) = fact.Text("period") is { } period ? FactWords.Period(period) : (From: null, Until: fact.Date("date"));
            differences.Compare($"{row.Id} document", SeedMap.Id("plans", fact.Text("seed")), row.Document.Id);
            differences.Compare($"{row.Id} bound", FactWords.Bounds[fact.Text("bound")!], row.Bound);
            differences.Compare($"{row.Id} from", from, row.From);
            differences.Compare($"{row.Id} until", until, row.Until);
            differences.Compare($"{row.Id} dateText", fact.Text("as_written") ?? row.DateText, row.DateText);
            differences.Compare($"{row.Id} clause", fact.Text("where") ?? row.Clause, row.Clause);
            differences.Compare($"{row.Id} recurrence", fact.Text("every"), row.Recurrence, StringComparison.OrdinalIgnoreCase);
            differences.Compare($"{row.Id} after", SeedMap.Id("milestones", fact.Text("after")), row.AfterObligation?.Id);
            Responsible(fact, row, differences);
        }

        differences.AreNone();
    }

    [Fact]
    public void Duties_without_a_date_are_held_without_a_bound()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("duties"))
        {
            var row = SeedMap.Record<Obligation>(fact);
            differences.Compare($"{row.Id} document", SeedMap.Id("plans", fact.Text("seed")), row.Document.Id);
            differences.Compare($"{row.Id} clause", fact.Text("where"), row.Clause);
            differences.Compare($"{row.Id} bound", null, row.Bound);
            differences.Compare($"{row.Id} until", null, row.Until);
            differences.Compare($"{row.Id} dateText", fact.Text("when"), row.DateText);
            Responsible(fact, row, differences);
        }

        differences.AreNone();
    }

    [Fact]
    public void Targets_ask_what_the_plans_ask()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("targets"))
        {
            var row = SeedMap.Record<Target>(fact);
            var isGrade = fact.Text("op") is "grade";
            differences.Compare($"{row.Id} document", SeedMap.Id("plans", fact.Text("seed")), row.Document.Id);
            differences.Compare($"{row.Id} clause", fact.Text("where"), row.Clause);
            differences.Compare($"{row.Id} operator", FactWords.Operators[fact.Text("op")!], row.Operator);
            differences.Compare($"{row.Id} value", isGrade || fact.Text("value") is null ? null : decimal.Parse(fact.Text("value")!, CultureInfo.InvariantCulture), row.Value);
            differences.Compare($"{row.Id} unit", fact.Text("unit") is { } unit ? FactWords.Units[unit] : null, row.Unit);
            differences.Compare($"{row.Id} valueText", isGrade ? fact.Text("value") : row.ValueText, row.ValueText);
            differences.Compare($"{row.Id} qualifierText", fact.Text("modality") is { } modality ? modality.Replace("co-the", "Có thể", StringComparison.Ordinal) : fact.Text("qualifier"), row.QualifierText);
            differences.Compare($"{row.Id} whomText", fact.Text("who") ?? row.WhomText, row.WhomText);
            differences.Holds($"{row.Id} what: {fact.Text("of")}", Closed($"{row.What} {row.WhomText} {row.Unit}").Contains(Closed(fact.Text("of")!.Split(" (")[0]), StringComparison.Ordinal) || isGrade);
            if (fact.Text("period") is { } period)
                differences.Compare($"{row.Id} period", FactWords.Period(period), (row.From, row.Until));
            differences.Compare($"{row.Id} periodText", fact.Text("by") ?? row.PeriodText, row.PeriodText);
        }

        differences.AreNone();
    }

    [Fact]
    public void What_is_odd_in_the_plans_is_a_correction_of_its_kind()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("anomalies"))
        {
            var row = SeedMap.Record<Correction>(fact);
            differences.Compare($"{row.Id} kind", FactWords.Corrections[fact.Text("kind")!], row.Kind);
            differences.Compare($"{row.Id} corrected", fact.Text("inferred_correction") ?? row.Corrected, row.Corrected);
            differences.Holds($"{row.Id} asWritten: {fact.Text("as_written")}", fact.Text("as_written") is not { } written || (row.AsWritten ?? "").Contains(written, StringComparison.Ordinal));
            if (fact.Text("seed") is { } seed)
                differences.Compare($"{row.Id} subject", SeedMap.Id("plans", seed), row.Subject.Id);
        }

        differences.AreNone();
    }

    [Fact]
    public void Counts_that_the_plans_name_are_figures()
    {
        var differences = new Differences();
        foreach (var (fact, figure) in SeedFacts.Of("counts_named").SelectMany(fact => SeedMap.Records<Figure>(fact).Select(figure => (fact, figure))))
        {
            differences.Compare($"{figure.Id} value", decimal.Parse(fact.Text("value")!, CultureInfo.InvariantCulture), figure.Value);
            differences.Compare($"{figure.Id} measure", fact.Text("unit"), figure.Measure);
        }

        differences.AreNone();
    }

    private static void Responsible(Fact fact, Obligation row, Differences differences)
    {
        if (SeedMap.Id("organizations", fact.Text("who")) is { } who)
            differences.Holds($"{row.Id} responsible: {who}", row.Responsible.Any(link => link.Id == who));
    }

    private static string Closed(string text) => PlainWords.Closed(text).ToLowerInvariant().Replace('"', ' ').Replace('“', ' ').Replace('”', ' ');
}
