using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;
using ThiDua.Portal.Api.OData.Portal;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.OData;

/// <summary>The model as clients read it.</summary>
public sealed class MetadataTests(PublishedOData odata) : IClassFixture<PublishedOData>
{
    private static readonly XNamespace Edm = "http://docs.oasis-open.org/odata/ns/edm";
    private static readonly XNamespace Edmx = "http://docs.oasis-open.org/odata/ns/edmx";

    [Fact]
    public async Task It_is_valid_by_the_schema_of_OASIS()
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Shared.Require("conformance", "odata", "csdl", "edmx.xsd"));
        schemas.Add(null, Shared.Require("conformance", "odata", "csdl", "edm.xsd"));
        var wrong = new List<string>();
        (await Xml("$metadata")).Validate(schemas, (_, problem) => wrong.Add(problem.Message));
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_library_reads_back_what_it_wrote()
    {
        using var reader = (await Xml("$metadata")).CreateReader();
        Assert.True(CsdlReader.TryParse(reader, _ => null, out var model, out var errors), string.Join('\n', errors));
        Assert.True(new PortalModel().Edm.Validate(out var own), string.Join('\n', own));
        Assert.NotNull(model);
    }

    [Fact]
    public async Task Every_column_every_label_and_every_link_is_there()
    {
        var metadata = await Xml("$metadata");
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            var type = metadata.Descendants(Edm + "EntityType").Single(one => (string?)one.Attribute("Name") == dataset.Type.Name);
            foreach (var column in dataset.Columns)
            {
                var property = type.Elements(Edm + "Property").Single(one => (string?)one.Attribute("Name") == PortalModel.PropertyOf(column));
                Assert.Equal(column.Label, (string?)property.Elements(Edm + "Annotation").Single(one => ((string)one.Attribute("Term")!).EndsWith(".Description", StringComparison.Ordinal)).Attribute("String"));
                if (column.Target is not null)
                    Assert.Contains(type.Elements(Edm + "NavigationProperty"), one => (string?)one.Attribute("Name") == column.Name);
            }
        }
    }

    [Fact]
    public async Task Every_vocabulary_that_it_refers_to_is_served_from_our_own_address()
    {
        var (waiting, seen) = (new Queue<string>(References(await Xml("$metadata"))), new HashSet<string>());
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(address))
                continue;
            Assert.StartsWith("http://localhost/odata/vocabularies/", address, StringComparison.Ordinal);
            foreach (var next in References(await Xml(address["http://localhost/odata/".Length..])))
                waiting.Enqueue(next);
        }

        Assert.True(seen.Count >= 4);
    }

    [Fact]
    public async Task It_is_given_as_JSON_too()
    {
        var json = await odata.Get("$metadata?$format=json");
        Assert.Equal("4.01", (string)json["$Version"]!);
        var container = json["ThiDua.Portal"]!["Container"]!.AsObject();
        Assert.All(DatasetCatalog.Datasets, dataset => Assert.Equal($"ThiDua.Portal.{dataset.Type.Name}", (string)container[dataset.Name]!["$Type"]!));
    }

    [Fact]
    public async Task Whatever_is_declared_works_and_whatever_is_not_is_501()
    {
        var metadata = await Xml("$metadata");
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            var set = metadata.Descendants(Edm + "EntitySet").Single(one => (string?)one.Attribute("Name") == dataset.Name);
            var (unfilterable, unsortable) = (Paths(set, "NonFilterableProperties"), Paths(set, "NonSortableProperties"));
            foreach (var column in dataset.Columns)
            {
                var name = PortalModel.PropertyOf(column);
                var value = Literal(column);
                await Expect($"{dataset.Name}?$top=1&$select=id&$filter={(column.IsList ? $"{name}/any(x:x eq {value})" : $"{name} eq {value}")}", unfilterable.Contains(name));
                if (!column.IsList)
                    await Expect($"{dataset.Name}?$top=1&$select=id&$orderby={name}", unsortable.Contains(name));
            }
        }
    }

    [Fact]
    public async Task Functions_of_conditions_are_those_that_are_declared()
    {
        var declared = (await Xml("$metadata")).Descendants(Edm + "EntityContainer").Single().Elements(Edm + "Annotation")
            .Single(one => ((string)one.Attribute("Term")!).EndsWith(".FilterFunctions", StringComparison.Ordinal)).Descendants(Edm + "String").Select(one => one.Value).ToHashSet();
        (string Name, string Filter)[] functions =
        [
            ("contains", "contains(symbol,'x')"), ("startswith", "startswith(title,'x')"), ("endswith", "endswith(symbol,'x')"), ("tolower", "tolower(symbol) eq 'x'"), ("toupper", "toupper(symbol) eq 'X'"),
            ("year", "year(issuedOn) eq 2021"), ("date", "date(issuedOn) eq 2021-01-01"), ("month", "month(issuedOn) eq 1"), ("day", "day(issuedOn) eq 1"), ("length", "length(symbol) eq 1"),
            ("concat", "concat(symbol,'x') eq 'x'"), ("trim", "trim(symbol) eq 'x'"), ("indexof", "indexof(symbol,'x') eq 1"), ("substring", "substring(symbol,1) eq 'x'"), ("round", "round(year) eq 1"),
            ("floor", "floor(year) eq 1"), ("ceiling", "ceiling(year) eq 1"), ("matchesPattern", "matchesPattern(symbol,'x')"), ("now", "issuedOn lt date(now())"),
        ];
        foreach (var (name, filter) in functions)
            await Expect($"documents?$top=1&$select=id&$filter={filter}", !declared.Contains(name));
    }

    private async Task Expect(string address, bool refused)
    {
        using var answer = await odata.Ask(address);
        Assert.True((int)answer.StatusCode == (refused ? 501 : 200), $"{address}: {(int)answer.StatusCode}");
    }

    private static string Literal(Column column) => column switch
    {
        { Type.IsEnum: true } => $"'{column.Values[0].Name}'",
        _ when column.Type == typeof(bool) => "true",
        _ when column.Type == typeof(int) || column.Type == typeof(decimal) => "1",
        _ when column.Type == typeof(DateOnly) => "2021-01-01",
        _ => "'x'",
    };

    private static HashSet<string> Paths(XElement set, string name) =>
        [.. set.Descendants(Edm + "PropertyValue").Where(value => (string?)value.Attribute("Property") == name).Descendants(Edm + "PropertyPath").Select(path => path.Value)];

    private static IEnumerable<string> References(XDocument document) => document.Descendants(Edmx + "Reference").Select(reference => (string)reference.Attribute("Uri")!);

    private async Task<XDocument> Xml(string address)
    {
        using var answer = await odata.Ask(address);
        Assert.True(answer.IsSuccessStatusCode, address);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
