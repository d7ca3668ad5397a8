using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Tests.Content;

public sealed class PlanFactsTests
{
    [Fact]
    public void The_plans_are_as_they_are_printed()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("plans"))
        {
            var plan = SeedMap.Record<Document>(fact);
            differences.Compare($"{plan.Id} symbol", fact.Text("number"), plan.Symbol);
            differences.Compare($"{plan.Id} symbolText", fact.Text("number_as_written") ?? plan.Symbol, plan.SymbolText ?? plan.Symbol);
            differences.Compare($"{plan.Id} type", FactWords.Types[fact.Text("doc_type")!], plan.Type);
            differences.Compare($"{plan.Id} system", FactWords.Systems[fact.Text("system")!], plan.System);
            differences.Compare($"{plan.Id} level", FactWords.Levels[fact.Text("level")!], plan.Level);
            differences.Compare($"{plan.Id} issuedOn", fact.Date("issued"), plan.IssuedOn);
            differences.Compare($"{plan.Id} notBefore", fact.Date("inferred_not_before"), plan.NotBefore);
            differences.Compare($"{plan.Id} notAfter", fact.Date("inferred_before")?.AddDays(-1), plan.NotAfter);
            differences.Compare($"{plan.Id} subject", fact.Text("title_as_written"), plan.Subject);
            differences.Compare($"{plan.Id} title", $"Kế hoạch {fact.Text("title_as_written")}", plan.Title, StringComparison.OrdinalIgnoreCase);
            differences.Compare($"{plan.Id} issuer", SeedMap.Id("organizations", fact.Text("issuer")), plan.Issuer?.Id);
            differences.Compare($"{plan.Id} place", SeedMap.Id("places", fact.Text("place")), plan.Place?.Id);
            differences.Compare($"{plan.Id} signer", fact.Part("signer")?.Text("name"), plan.Signer);
            differences.Compare($"{plan.Id} signerOffice", fact.Part("signer")?.Text("office_as_written"), plan.SignerOffice);
            differences.Compare($"{plan.Id} recipients", Recipients(fact), plan.Recipients);
            differences.Compare($"{plan.Id} sections", fact.Texts("sections"), Markdown.Headings(plan.Body!.Read()).Where(heading => heading.Level == 2).Select(heading => heading.Text.TrimEnd('.')));
        }

        differences.AreNone();
    }

    [Fact]
    public void The_cited_documents_are_as_they_are_cited()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("documents"))
        {
            var document = SeedMap.Record<Document>(fact);
            differences.Compare($"{document.Id} symbol", fact.Text("number"), document.Symbol);
            differences.Compare($"{document.Id} type", FactWords.Types[fact.Text("type")!], document.Type);
            differences.Compare($"{document.Id} system", FactWords.Systems[fact.Text("system")!], document.System);
            differences.Compare($"{document.Id} issuedOn", fact.Date("issued") ?? fact.Date("known_issued"), document.IssuedOn);
            differences.Compare($"{document.Id} issuer", SeedMap.Id("organizations", fact.Text("issuer")), document.Issuer?.Id);
            differences.Compare($"{document.Id} coIssuers", new[] { SeedMap.Id("organizations", fact.Text("co_issuer")) }.OfType<string>(), document.CoIssuers.Select(link => link.Id));
            differences.Compare($"{document.Id} issuerText", fact.Text("issuer_as_written") ?? document.IssuerText, document.IssuerText);
            differences.Compare($"{document.Id} subject", fact.Text("subject")?.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), document.Subject);
            differences.Compare($"{document.Id} term", fact.Text("term"), document.Term);
            differences.Compare($"{document.Id} alias", new[] { fact.Text("alias") }.OfType<string>(), document.Alias);
            differences.Compare($"{document.Id} implements", fact.Texts("implements").Select(number => SeedMap.Id("documents", number)), document.Implements.Select(link => link.Id));
            differences.Holds($"{document.Id} sources", fact.Text("source_known") is not { } source || document.Sources.Contains(source));
        }

        differences.AreNone();
    }

    private static IEnumerable<string> Recipients(Fact fact) => fact.Facts("recipients")
        .Where(line => line.Text("mode") is not "luu")
        .Select(line => $"{line.Text("as_written")} {line.Text("detail")}".Trim());
}
