using System.Globalization;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Content;

public sealed class PublicFactsTests
{
    [Fact]
    public void Every_published_fact_has_the_address_of_its_page()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("public").Where(fact => SeedMap.Ids(fact.Path).Count > 0))
        {
            var sources = SeedMap.Records<Catalog.Record>(fact).SelectMany(record => record.Sources).ToHashSet();
            foreach (var source in new[] { fact.Text("source"), fact.Text("source2") }.OfType<string>())
                differences.Holds($"{fact.Name}: {source}", sources.Contains(source));
        }

        differences.AreNone();
    }

    [Fact]
    public void Every_published_number_and_date_is_in_a_record_of_its_fact()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("public").Where(fact => SeedMap.Ids(fact.Path).Count > 0))
        {
            var records = SeedMap.Records<Catalog.Record>(fact).ToList();
            foreach (var (key, node) in fact.Part("numbers")?.Pairs ?? [])
                differences.Holds($"{fact.Name} {key}: {node}", Holds(records, key, SeedFacts.Text(node)!));
        }

        differences.AreNone();
    }

    [Fact]
    public void Awards_are_of_the_form_that_was_published()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("public").Where(fact => fact.Text("form") is not null))
        {
            var forms = fact.Text("form")!.Split("; ");
            foreach (var row in Commendations(SeedMap.Records<Catalog.Record>(fact)))
                differences.Holds($"{row.Id}: {row.Award}", forms.Any(form => form.Contains(row.Award, StringComparison.Ordinal) || row.Award.Contains(form, StringComparison.Ordinal)));
        }

        differences.AreNone();
    }

    [Fact]
    public void Models_have_the_name_level_and_year_that_were_published()
    {
        var differences = new Differences();
        foreach (var fact in SeedFacts.Of("public").Where(fact => fact.Text("kind") is "model" && SeedMap.Ids(fact.Path).Count > 0))
        {
            var model = SeedMap.Records<Model>(fact).First();
            differences.Compare($"{model.Id} name", fact.Text("name"), model.Name);
            differences.Compare($"{model.Id} level", fact.Text("level") is { } level ? FactWords.Levels[level] : null, model.RecognitionLevel);
            differences.Compare($"{model.Id} year", fact.Text("year"), model.RecognizedYear?.ToString(CultureInfo.InvariantCulture));
        }

        differences.AreNone();
    }

    [Fact]
    public void Weak_facts_are_left_out_or_told_in_a_note() =>
        Assert.All(SeedFacts.Of("public").Where(fact => fact.Text("weak") is not null), fact => Assert.Contains(SeedMap.All, row => row.Fact == fact.Path && row.Reason.Length > 0));

    [Fact]
    public void Disputed_numbers_say_so_in_a_note() =>
        Assert.All(SeedFacts.Of("public").Where(fact => fact.Text("disputed") is not null), fact => Assert.Contains(SeedMap.Records<Figure>(fact), figure => figure.Note is not null));

    private static bool Holds(List<Catalog.Record> records, string key, string value) => key switch
    {
        "document" or "response" => records.OfType<Document>().Any(document => document.Symbol == value),
        "date" or "response_date" or "launched" => records.SelectMany(Values<DateOnly>).Contains(FactWords.Day(value, first: true)),
        "place" => records.OfType<Place>().Any(place => place.Name.EndsWith(value, StringComparison.Ordinal)),
        "year" => Commendations(records).Any(row => row.AchievementFrom?.Year.ToString(CultureInfo.InvariantCulture) == value),
        _ => decimal.Parse(value, CultureInfo.InvariantCulture) is var number
            && (records.OfType<Figure>().Concat(records.OfType<Document>().SelectMany(document => PublishedContent.Publication.Rows<Figure>(document))).Any(figure => figure.Value == number) || Counts(records).Contains((int)number)),
    };

    private static IEnumerable<int> Counts(IEnumerable<Catalog.Record> records)
    {
        var rows = Commendations(records).ToList();
        return rows.GroupBy(row => row.Award).Select(group => group.Count()).Append(rows.Count);
    }

    private static IEnumerable<Commendation> Commendations(IEnumerable<Catalog.Record> records) =>
        records.OfType<Document>().SelectMany(document => PublishedContent.Publication.Rows<Commendation>(document));

    private static IEnumerable<T> Values<T>(Catalog.Record record) =>
        DatasetCatalog.Of(record.GetType()).Select(column => column.Get(record)).OfType<T>();
}
