using System.Text.Encodings.Web;
using System.Text.Json;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Elasticsearch;

public sealed class IndexDefinitionTests
{
    private static readonly JsonSerializerOptions Shown = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Documents() => Approve(Document.Dataset);

    [Fact]
    public void Campaigns() => Approve(Campaign.Dataset);

    [Fact]
    public void Models() => Approve(Model.Dataset);

    [Fact]
    public void Commendations() => Approve(Commendation.Dataset);

    [Fact]
    public void Organizations() => Approve(Organization.Dataset);

    [Fact]
    public void Places() => Approve(Place.Dataset);

    [Fact]
    public void Obligations() => Approve(Obligation.Dataset);

    [Fact]
    public void Targets() => Approve(Target.Dataset);

    [Fact]
    public void Citations() => Approve(Citation.Dataset);

    [Fact]
    public void Figures() => Approve(Figure.Dataset);

    [Fact]
    public void Consultations() => Approve(Consultation.Dataset);

    [Fact]
    public void Corrections() => Approve(Correction.Dataset);

    [Fact]
    public void Entries() => Approve(Entry.Dataset);

    [Fact]
    public void Words() => Approved.Matches(IndexDefinition.OfWords("generation").ToJsonString(Shown));

    [Fact]
    public void Nothing_outside_the_core_of_the_server_is_in_a_definition()
    {
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            var types = Types(JsonSerializer.SerializeToElement(IndexDefinition.Of(dataset, "generation"))).Distinct();
            Assert.Empty(types.Except(["object", "keyword", "text", "double", "date", "integer"]));
        }
    }

    [Theory]
    [InlineData("thidua-documents-one.abc", "documents", "one", "abc")]
    [InlineData("thidua-words-a-b.c.d", "words", "a-b.c", "d")]
    [InlineData("thidua-publisher", null, null, null)]
    [InlineData("thidua-documents-one", null, null, null)]
    [InlineData("other-documents-one.abc", null, null, null)]
    public void An_index_is_known_by_its_name(string index, string? kind, string? generation, string? rules)
    {
        var read = new IndexNames("thidua").Read(index);
        Assert.Equal((kind, generation, rules), (read?.Kind, read?.Generation, read?.Rules));
    }

    private static IEnumerable<string> Types(JsonElement element) => element.ValueKind is not JsonValueKind.Object ? [] : element.EnumerateObject()
        .SelectMany(member => member.Name == "type" && member.Value.ValueKind is JsonValueKind.String ? [member.Value.GetString()!] : Types(member.Value));

    private static void Approve(Dataset dataset, [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        Approved.Matches(IndexDefinition.Of(dataset, "generation").ToJsonString(Shown), test: test);
}
