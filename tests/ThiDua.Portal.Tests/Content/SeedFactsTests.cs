using ThiDua.Portal.Catalog;
using YamlDotNet.RepresentationModel;

namespace ThiDua.Portal.Tests.Content;

public sealed class SeedFactsTests
{
    [Fact]
    public void Every_fact_of_the_plans_is_held_by_a_record_or_left_out_for_a_reason()
    {
        var facts = SeedFacts.All.Select(fact => fact.Path).ToList();

        Assert.Equal(facts, facts.Distinct());
        Assert.Equal(facts.Order(StringComparer.Ordinal), SeedMap.All.Select(row => row.Fact).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(SeedMap.All, row => row.Records.Count == 0 && row.Reason.Length == 0);
    }

    [Fact]
    public void Every_record_that_a_fact_is_held_by_is_published() =>
        Assert.DoesNotContain(SeedMap.All.SelectMany(row => row.Records), id => PublishedContent.Publication.Find(id) is null);

    [Fact]
    public void Words_that_a_fact_quotes_stand_in_the_text_of_the_plan_that_holds_it()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.All.Where(fact => SeedMap.Records<Document>(fact).Any(document => document.FullText)))
        {
            var text = string.Concat(SeedMap.Records<Document>(fact).Where(document => document.FullText).Select(document => PlainWords.Closed(document.Body!.Read())));
            foreach (var quotation in Quotations(fact.Node, quoted: fact.Name.EndsWith("as_written", StringComparison.Ordinal)))
                differences.Holds($"{fact.Path}: {quotation}", text.Contains(PlainWords.Closed(quotation), StringComparison.OrdinalIgnoreCase));
        }

        differences.AreNone();
    }

    [Fact]
    public void References_without_a_number_are_bases_of_their_plans()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("unnumbered_references"))
        {
            var words = Words(fact.Text("name")!);
            foreach (var plan in SeedMap.Records<Document>(fact))
                differences.Holds($"{fact.Text("name")} in {plan.Id}", plan.BasesText.Any(basis => Words(basis).IsSubsetOf(words)));
        }

        differences.AreNone();
    }

    private static HashSet<string> Words(string text) =>
        [.. text.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];

    private static IEnumerable<string> Quotations(YamlNode node, bool quoted) => node switch
    {
        YamlScalarNode when quoted => SeedFacts.Text(node) is { } text ? [text] : [],
        YamlSequenceNode list => list.SelectMany(child => Quotations(child, quoted)),
        YamlMappingNode map => map.SelectMany(pair => Quotations(pair.Value, quoted || SeedFacts.Text(pair.Key)!.EndsWith("as_written", StringComparison.Ordinal))),
        _ => [],
    };
}
