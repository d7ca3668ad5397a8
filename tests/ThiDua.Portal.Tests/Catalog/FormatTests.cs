using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Tests.CatalogTests;

public sealed class FormatTests
{
    private static readonly Publication Sample = ContentReader.Read(Repository.Sample);
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names { get; } = [.. DatasetCatalog.Datasets.Select(dataset => dataset.Name)];

    public static TheoryData<string> WithFiles { get; } = [.. DatasetCatalog.Datasets.Where(dataset => dataset.Folders.Count > 0).Select(dataset => dataset.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Csv_of(string name)
    {
        using var text = new StringWriter();
        var dataset = DatasetCatalog.Find(name)!;
        Csv.Write(dataset, Sample.All(dataset), text);
        Approved.Matches(text.ToString(), name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Json_lines_of(string name)
    {
        using var lines = new MemoryStream();
        var dataset = DatasetCatalog.Find(name)!;
        JsonLines.Write(dataset, Sample.All(dataset), lines);
        Approved.Matches(Encoding.UTF8.GetString(lines.ToArray()), name);
    }

    [Fact]
    public void Json_of_a_record_with_provenance()
    {
        var record = Sample.Find("to-tu-quan-duong-hoa")!;
        Approved.Matches(Json.Text(Model.Dataset, record, new("content/mo-hinh/to-tu-quan-duong-hoa.md", 1, null)));
    }

    [Theory]
    [MemberData(nameof(WithFiles))]
    public void Front_matter_schema_of(string name) =>
        Approved.Matches(FrontMatterSchema.Of(DatasetCatalog.Find(name)!).ToJsonString(Indented) + "\n", name);

    [Fact]
    public void The_data_dictionary_in_the_documentation_is_what_the_tables_say_now() =>
        Approved.IsIn(Repository.PathOf("docs", "data-dictionary.md"), DataDictionary.Of(DatasetCatalog.Datasets));

    [Fact]
    public void Every_column_of_every_record_is_in_its_json_in_the_order_of_the_table()
    {
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            foreach (var record in Sample.All(dataset))
            {
                using var json = JsonDocument.Parse(Json.Text(dataset, record));
                Assert.Equal(dataset.Columns.Select(column => column.Name), json.RootElement.EnumerateObject().Select(member => member.Name));
                Assert.All(dataset.Columns, column => Assert.Equal(Kind(column, record), json.RootElement.GetProperty(column.Name).ValueKind));
            }
        }
    }

    [Fact]
    public void Every_line_of_json_lines_is_the_json_of_its_record()
    {
        using var lines = new MemoryStream();
        JsonLines.Write(Place.Dataset, Sample.All<Place>(), lines);
        Assert.Equal(Sample.All<Place>().Select(place => Json.Text(Place.Dataset, place)), Encoding.UTF8.GetString(lines.ToArray()).TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Vietnamese_is_not_escaped_in_json() =>
        Assert.Contains("“Sạch nhà, tốt ruộng”", Json.Text(Document.Dataset, Sample.Find("12-kh-ubnd-mau-2023")!), StringComparison.Ordinal);

    [Fact]
    public void Every_field_of_the_good_tree_is_in_its_schema()
    {
        foreach (var file in Directory.GetFiles(Repository.Sample, "*.md", SearchOption.AllDirectories))
        {
            if (DatasetCatalog.OfFolder(Path.GetFileName(Path.GetDirectoryName(file)!)) is not { } dataset)
                continue;
            var schema = FrontMatterSchema.Of(dataset)["properties"]!.AsObject();
            foreach (var field in FrontMatter.Read(ContentFile.TryRead(file)!.FrontMatter!, file, 1, []).Fields)
            {
                var property = schema[field.Name];
                Assert.NotNull(property);
                Assert.All(field.Rows.SelectMany(row => row.Fields), cell => Assert.NotNull(property["items"]!["properties"]![cell.Name]));
            }
        }
    }

    private static JsonValueKind Kind(Column column, Portal.Catalog.Record record) => column switch
    {
        { IsList: true } => JsonValueKind.Array,
        _ => column.Get(record) switch
        {
            null => JsonValueKind.Null,
            true => JsonValueKind.True,
            false => JsonValueKind.False,
            int or decimal => JsonValueKind.Number,
            _ => JsonValueKind.String,
        },
    };
}
