using System.Globalization;
using ThiDua.Portal.Catalog.Citations;

namespace ThiDua.Portal.Tests.Citations;

/// <summary>Sentences from public pages, which the grammar was not written from.</summary>
public sealed class PublicFactTests
{
    [Fact]
    public void The_documents_of_the_facts_are_found_in_their_sentences()
    {
        foreach (var fact in Facts.Of("public"))
        {
            if (Facts.Node(fact, "numbers") is not { } numbers)
                continue;

            var found = CitationParser.Find(Facts.Text(fact, "fact")!);
            foreach (var (name, day) in new[] { ("document", "date"), ("response", "response_date") })
            {
                if (Facts.Text(numbers, name) is not { } symbol)
                    continue;

                var citation = Assert.Single(found.DistinctBy(citation => citation.Symbol.Key), citation => citation.Symbol.ToString() == symbol);
                if (citation.IssuedOn is { } date)
                    Assert.Equal(Facts.Text(numbers, day), date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }
    }

    [Fact]
    public void Sentences_without_a_slash_cite_nothing()
    {
        foreach (var fact in Facts.Of("public").Select(fact => Facts.Text(fact, "fact")!).Where(fact => !fact.Contains('/', StringComparison.Ordinal)))
            Assert.Empty(CitationParser.Find(fact));
    }
}
