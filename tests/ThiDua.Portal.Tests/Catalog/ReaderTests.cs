using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Tests.CatalogTests;

public sealed class ReaderTests
{
    [Fact]
    public void Every_problem_of_a_file_is_reported_not_only_the_first()
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", "---\ntitle: Quyết định\ntype: quyết địn\nissuedOn: 19/5/2025\nngayKy: x\nissuer: khong-co\n---\n"));
        Assert.Equal(
            ["required", "required", "unknown-value", "date-form", "unknown-field", "unknown-reference"],
            content.Read().Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_problem_stands_at_the_line_of_its_value()
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", TemporaryContent.Document("implements:\n  - khong-co-mot\nissuedOn: 2023-13-01\nrecipients:\n  - một\n  - hai | ba\n")));
        Assert.Equal([(6, "implements"), (8, "issuedOn"), (11, "recipients")], content.Read().Problems.Select(problem => (problem.Line, problem.Field)));
    }

    [Theory]
    [InlineData("còn hiệu lực")]
    [InlineData("CÒN HIỆU LỰC")]
    [InlineData("inForce")]
    public void A_value_is_read_by_its_name_or_by_its_label(string status)
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", TemporaryContent.Document($"status: {status}\n")));
        var publication = content.Read();
        Assert.Empty(publication.Problems);
        Assert.Equal(DocumentStatus.InForce, publication.All<Document>().Single().Status);
    }

    [Fact]
    public void Every_value_of_every_list_is_read_by_its_name_and_by_its_label()
    {
        foreach (var column in DatasetCatalog.Datasets.SelectMany(dataset => dataset.Columns))
        {
            foreach (var value in column.Values)
            {
                Assert.Equal(value.Value, ValueReader.Read(column, value.Name, default, []));
                Assert.Equal(value.Value, ValueReader.Read(column, value.Label, default, []));
            }
        }
    }

    [Theory]
    [InlineData("subject:", null)]
    [InlineData("subject: ", null)]
    [InlineData("subject: null", null)]
    [InlineData("subject: ~", null)]
    [InlineData("subject: \"\"", null)]
    [InlineData("subject: \" \"", null)]
    [InlineData("subject: \"null\"", "null")]
    [InlineData("subject: 2022", "2022")]
    [InlineData("subject: yes", "yes")]
    [InlineData("subject: 2023-05-19", "2023-05-19")]
    [InlineData("subject: >-\n  một\n  hai", "một hai")]
    public void An_empty_place_is_null_and_text_stays_text(string line, string? expected)
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", TemporaryContent.Document(line + "\n")));
        var publication = content.Read();
        Assert.Empty(publication.Problems);
        Assert.Equal(expected, publication.All<Document>().Single().Subject);
    }

    [Fact]
    public void A_list_may_be_written_as_one_value()
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", TemporaryContent.Document("recipients: Các xã\n")));
        Assert.Equal(["Các xã"], content.Read().All<Document>().Single().Recipients);
    }

    [Fact]
    public void Rows_of_front_matter_and_of_csv_are_the_same_rows()
    {
        const string fields = "figures:\n  - key: tong-so\n    measure: Số mô hình\n    value: 12.5\n    unit: mô hình\n    sources:\n      - https://a.example\n      - https://b.example\n    note: \"=1+1\"\n";
        using var inside = new TemporaryContent();
        using var beside = new TemporaryContent();
        inside.Write(("van-ban/a.md", TemporaryContent.Document(fields)));
        beside.Write(
            ("van-ban/a.md", TemporaryContent.Document()),
            ("van-ban/a.figures.csv", "key,measure,value,unit,sources,note\r\ntong-so,Số mô hình,12.5,mô hình,https://a.example|https://b.example,'=1+1\r\n"));
        var (one, other) = (inside.Read(), beside.Read());
        Assert.Empty(one.Problems.Concat(other.Problems));
        Assert.Equal(Lines(one), Lines(other));
        Assert.Equal("a~tong-so", one.Rows<Figure>(one.Find("a")!).Single().Id);

        static string[] Lines(Publication publication) => [.. publication.All<Figure>().Select(figure => Portal.Catalog.Formats.Json.Text(Figure.Dataset, figure))];
    }

    [Fact]
    public void A_commendation_takes_day_symbol_and_issuer_from_its_decision()
    {
        var publication = ContentReader.Read(Repository.Sample);
        Assert.All(publication.All<Commendation>(), row => Assert.Equal((new DateOnly(2023, 12, 20), "31/QĐ-UBND", "ubnd-tinh-mau", 2023), (row.DecidedOn, row.DecisionSymbol, row.DecidedBy?.Id, row.Year)));
        Assert.Equal(5, publication.Referring<Commendation>(publication.Find("ubnd-tinh-mau")!, "decidedBy").Count());
    }

    [Fact]
    public void Every_link_is_found_from_its_other_end()
    {
        var publication = ContentReader.Read(Repository.Sample);
        var links = 0;
        foreach (var dataset in DatasetCatalog.Datasets.Where(dataset => dataset != Entry.Dataset))
        {
            foreach (var (record, column) in publication.All(dataset).SelectMany(record => dataset.Columns, (record, column) => (record, column)))
            {
                foreach (var target in column.Links(record).Select(id => publication.Find(id)!))
                {
                    links++;
                    Assert.Contains(record.Id, Back(publication, dataset, target, column));
                }
            }
        }

        Assert.True(links > 60, $"{links} links");
    }

    [Fact]
    public void Every_column_that_can_be_written_is_written_somewhere_in_the_good_tree()
    {
        var publication = ContentReader.Read(Repository.Sample);
        var silent =
            from dataset in DatasetCatalog.Datasets
            where !dataset.IsDerived
            from column in dataset.Columns
            where column.Name is not ("sources" or "note" or "formerIds" or "body") && !publication.All(dataset).Any(record => column.Each(record).Any())
            select $"{dataset.Name}.{column.Name}";
        Assert.Empty(silent);
    }

    [Fact]
    public void An_entry_holds_the_words_of_its_body_without_their_marks()
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", TemporaryContent.Document("subject: Trích yếu\n", "KẾ HOẠCH\\\nnăm **2023**\n===\n\n1\\. Một\n")));
        Assert.Equal("Trích yếu\nKẾ HOẠCH năm 2023\n1. Một", content.Read().All<Entry>().Single().Text);
    }

    [Fact]
    public void The_province_of_an_entry_is_the_one_its_place_lies_in()
    {
        var publication = ContentReader.Read(Repository.Sample);
        Assert.Equal("tinh-mau", publication.All<Entry>().Single(entry => entry.Id == "to-tu-quan-duong-hoa").Province);
        Assert.Equal(
            publication.All<Entry>().Select(entry => entry.Id).Distinct().Count(),
            DatasetCatalog.Datasets.Where(dataset => dataset.Folders.Count > 0).Append(Commendation.Dataset).Sum(dataset => publication.All(dataset).Count()));
    }

    [Fact]
    public void A_missing_folder_is_said()
    {
        Assert.Throws<DirectoryNotFoundException>(() => ContentReader.Read(Path.Combine(Path.GetTempPath(), "no-such-content")));
    }

    [Fact]
    public void A_folder_without_anything_lacks_its_settings_only()
    {
        using var content = new TemporaryContent();
        File.Delete(content.PathOf("portal.yaml"));
        Assert.All(content.Read().Problems, problem => Assert.Equal("portal", problem.Code));
    }

    private static string[] Back(Publication publication, Dataset dataset, Portal.Catalog.Record target, Column column) =>
    [
        .. (IEnumerable<string>)typeof(ReaderTests).GetMethod(nameof(BackOf), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(dataset.Type).Invoke(null, [publication, target, column.Name])!,
    ];

    private static string[] BackOf<T>(Publication publication, Portal.Catalog.Record target, string column)
        where T : Portal.Catalog.Record
    {
        var back = publication.Referring<T>(target, column).Select(record => record.Id).ToArray();
        Assert.Equal(back.Length, publication.Count<T>(target, column));
        return back;
    }
}
