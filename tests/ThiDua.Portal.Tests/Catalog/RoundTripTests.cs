using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Tests.Vietnamese;

namespace ThiDua.Portal.Tests.CatalogTests;

public sealed class RoundTripTests
{
    public static TheoryData<string> Written { get; } = [.. DatasetCatalog.Datasets.Where(dataset => !dataset.IsDerived).Select(dataset => dataset.Name)];

    public static TheoryData<string> Rows { get; } = [.. DatasetCatalog.Datasets.Where(dataset => dataset is { IsDerived: false, Parent: not null }).Select(dataset => dataset.Name)];

    [Theory]
    [MemberData(nameof(Written))]
    public void The_json_of_a_record_is_front_matter_that_reads_back_as_the_record(string name)
    {
        var dataset = DatasetCatalog.Find(name)!;
        Law.Holds(Gen.Choose(0, int.MaxValue), seed =>
        {
            var record = new AnyRecord(seed).Of(dataset, "a", dataset.Parent is null ? null : "p");
            var problems = new List<Problem>();
            var read = RecordBinder.Create(dataset, dataset.Parent is null ? null : "p", "a");
            RecordBinder.Fill(read, dataset, FrontMatter.Read(Yaml(dataset, record), "a.md", 1, problems), "a.md", problems.FindAll(problem => problem.Code is not "not-nfc"));
            return Json.Text(dataset, read) == Json.Text(dataset, record);
        });
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_csv_of_rows_reads_back_as_the_rows(string name)
    {
        var dataset = DatasetCatalog.Find(name)!;
        var columns = dataset.Columns.Where(column => RecordBinder.IsWritable(dataset, column)).ToList();
        var records = Enumerable.Range(0, 1000).Select(seed => new AnyRecord(seed).Of(dataset, $"k{seed}-a", "a")).ToList();
        using var content = new TemporaryContent();
        content.Write(
            ("van-ban/a.md", TemporaryContent.Document()),
            ($"van-ban/a.{name}.csv", string.Concat(records.Select(record => Line(columns, record)).Prepend($"key,{string.Join(',', columns.Select(column => column.Name))}\r\n"))));
        Assert.Equal(records.Select(record => Json.Text(dataset, record)), content.Read().All(dataset).Select(record => Json.Text(dataset, record)));
    }

    /// <summary>JSON is YAML: each column on a line of its own, as staff would write it between quotation marks.</summary>
    private static string Yaml(Dataset dataset, Portal.Catalog.Record record)
    {
        using var json = JsonDocument.Parse(Json.Text(dataset, record));
        return string.Concat(json.RootElement.EnumerateObject()
            .Where(member => RecordBinder.IsWritable(dataset, dataset[member.Name]))
            .Select(member => $"{member.Name}: {member.Value.GetRawText()}\n"));
    }

    private static string Line(List<Column> columns, Portal.Catalog.Record record)
    {
        var line = new StringBuilder(Row.KeyOf(record.Id));
        foreach (var column in columns)
        {
            var text = string.Join(Csv.ListSeparator, column.Each(record).Select(Value.Text));
            line.Append(',').Append(Csv.Quote(column.Type == typeof(string) ? Csv.Guard(text) : text));
        }

        return line.Append("\r\n").ToString();
    }
}
