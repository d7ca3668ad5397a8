using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Citations;

namespace ThiDua.Portal.Tests.Citations;

/// <summary>Every citation of the five plans, against the list that was made by hand.</summary>
public sealed partial class PlanTests
{
    private static readonly Dictionary<string, CitationRole> Roles = new()
    {
        ["can-cu"] = CitationRole.Basis,
        ["theo"] = CitationRole.Follows,
        ["thuc-hien"] = CitationRole.Implements,
        ["trien-khai"] = CitationRole.Implements,
        ["quan-triet"] = CitationRole.Studies,
        ["tuyen-truyen"] = CitationRole.Studies,
        ["theo-doi"] = CitationRole.Monitors,
        ["giam-sat"] = CitationRole.Monitors,
        ["phoi-hop"] = CitationRole.Monitors,
        ["tong-ket-10-nam"] = CitationRole.Reports,
    };

    private sealed record Use(string Plan, string Symbol, string Type, string? IssuedOn, string How, bool IsAlias, bool IsListed, bool IsSummary);

    [Fact]
    public void Every_citation_is_found_and_nothing_else()
    {
        var expected = Uses().Select(use => $"{use.Plan} {use.Symbol} {(use.IsAlias ? "alias" : "")}").Order(StringComparer.Ordinal);
        var found = Plans()
            .SelectMany(plan => CitationParser.Find(plan.Text).Where(IsCiting).Select(citation => $"{plan.Id} {citation.Symbol} {(citation.IsAlias ? "alias" : "")}"))
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
    }

    [Fact]
    public void The_plans_own_numbers_are_told_apart()
    {
        foreach (var plan in Plans())
        {
            var own = CitationParser.Find(plan.Text).Where(citation => !IsCiting(citation)).ToList();
            Assert.Equal(plan.Number is null ? [] : [plan.Number], own.Select(citation => citation.Symbol.ToString()));
            Assert.Equal(plan.NumberText is null ? [] : [plan.NumberText], own.Select(citation => citation.SymbolText));
        }
    }

    [Fact]
    public void Types_and_dates_are_those_of_the_documents()
    {
        foreach (var plan in Plans())
        {
            foreach (var citation in CitationParser.Find(plan.Text).Where(IsCiting))
            {
                var use = Uses().First(use => use.Plan == plan.Id && use.Symbol == citation.Symbol.ToString());
                Assert.Equal(use.Type, citation.TypeText, ignoreCase: true);
                if (citation.IssuedOn is { } date)
                    Assert.Equal(use.IssuedOn, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }
    }

    [Fact]
    public void A_document_whose_date_the_plan_says_is_known_by_it_wherever_it_is_cited()
    {
        foreach (var citations in Plans().Select(plan => CitationParser.Find(plan.Text)))
        {
            foreach (var same in citations.GroupBy(citation => citation.Symbol.Key).Where(same => same.Any(citation => citation.IssuedOn is not null)))
                Assert.Single(same.Select(citation => citation.IssuedOn ?? citation.Antecedent?.IssuedOn).Distinct());
        }
    }

    [Fact]
    public void Roles_are_those_that_were_read_by_hand()
    {
        var roles = Plans().SelectMany(plan => CitationParser.Find(plan.Text).Where(IsCiting).Select(citation => (plan.Id, citation)))
            .ToLookup(pair => (pair.Id, pair.citation.Symbol.ToString()), pair => pair.citation.Role);
        foreach (var uses in Uses().Where(use => !use.IsAlias && !use.IsSummary).GroupBy(use => (use.Plan, use.Symbol)))
            Assert.Equal(uses.Select(use => Roles[use.How]), roles[uses.Key].Take(uses.Count()));
    }

    [Fact]
    public void Lists_and_page_breaks_are_read_as_one_citation()
    {
        foreach (var plan in Plans())
        {
            var listed = CitationParser.Find(plan.Text).Where(citation => citation.IsListed).Select(citation => citation.Symbol.ToString());
            Assert.Equal(Uses().Where(use => use.Plan == plan.Id && use.IsListed).Select(use => use.Symbol).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Positions_hold_what_is_said_to_stand_there()
    {
        foreach (var citation in Plans().SelectMany(plan => CitationParser.Find(plan.Text).Select(citation => (plan.Text, citation))))
        {
            var (text, found) = citation;
            Assert.Equal(found.SymbolText, text[found.SymbolStart..found.SymbolEnd]);
            Assert.Equal(found.AsWritten, Spaces().Replace(text[found.Start..found.End], " "));
            Assert.Contains(found.AsWritten, found.Sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sections_are_the_plans_sections()
    {
        foreach (var plan in Plans())
            Assert.All(CitationParser.Find(plan.Text), citation => Assert.True(citation.Section is null || plan.Sections.Contains(citation.Section.TrimEnd('.')), citation.Section));
    }

    private static bool IsCiting(FoundCitation citation) => citation.Role is not CitationRole.Own;

    private static IEnumerable<Use> Uses() =>
        from document in Facts.Of("documents")
        from use in Facts.List(document, "uses")
        let place = Facts.Text(use, "where") ?? ""
        let times = Times().Match(place)
        from _ in Enumerable.Range(0, times.Success ? int.Parse(times.Groups[1].Value, CultureInfo.InvariantCulture) : 1)
        select new Use(
            Facts.Text(use, "seed")!,
            Facts.Text(document, "number")!,
            Facts.Text(document, "type")!,
            Facts.Text(document, "issued"),
            Facts.Text(use, "how")!,
            place.Contains("gọi tắt", StringComparison.Ordinal),
            Facts.Text(use, "form") is not null,
            times.Success);

    private static IEnumerable<(string Id, string Text, string? Number, string? NumberText, string[] Sections)> Plans() =>
        Facts.Of("plans").Select(plan => (
            Facts.Text(plan, "id")!,
            File.ReadAllText(Shared.Require("seeds", Facts.Text(plan, "file")!)),
            Facts.Text(plan, "number"),
            Facts.Text(plan, "number_as_written"),
            ((YamlDotNet.RepresentationModel.YamlSequenceNode)plan["sections"]).Select(section => section.ToString()).ToArray()));

    [GeneratedRegex(@"\((\d+) lần\)")]
    private static partial Regex Times();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
