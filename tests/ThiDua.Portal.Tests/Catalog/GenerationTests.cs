using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Tests.CatalogTests;

public sealed class GenerationTests
{
    [Fact]
    public void The_same_content_has_the_same_generation_in_any_folder_and_at_any_time()
    {
        using var copy = new TemporaryContent(Repository.Sample);
        foreach (var file in Directory.GetFiles(copy.Folder, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.Equal(ContentReader.Read(Repository.Sample).Generation, copy.Read().Generation);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void The_number_of_threads_changes_nothing(int threads)
    {
        using var many = new TemporaryContent(Repository.Sample);
        for (var i = 0; i < 50; i++)
            many.Write(($"van-ban/m{i}.md", TemporaryContent.Document(i % 2 is 0 ? "" : "issuedOn: x\nissuer: khong-co\n")));
        var (one, other) = (ContentReader.Read(many.Folder, 1), ContentReader.Read(many.Folder, threads));
        Assert.Equal(one.Generation, other.Generation);
        Assert.Equal(one.Problems, other.Problems);
        Assert.Equal(Ids(one), Ids(other));

        static string[] Ids(Publication publication) => [.. DatasetCatalog.Datasets.SelectMany(publication.All).Select(record => record.Id)];
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_change_neither_the_generation_nor_a_value(string end)
    {
        using var copy = new TemporaryContent(Repository.Sample);
        foreach (var file in Directory.GetFiles(copy.Folder, "*", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings(end));
        var (one, other) = (ContentReader.Read(Repository.Sample), copy.Read());
        Assert.Equal(one.Generation, other.Generation);
        Assert.Empty(other.Problems);
        Assert.Equal(one.All<Commendation>().Select(row => row.Achievement), other.All<Commendation>().Select(row => row.Achievement));
        Assert.Equal(one.All<Document>().Select(document => document.Body?.Read()), other.All<Document>().Select(document => document.Body?.Read()));
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing()
    {
        using var copy = new TemporaryContent(Repository.Sample);
        foreach (var file in Directory.GetFiles(copy.Folder, "*", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Empty(copy.Problems());
        Assert.Equal(ContentReader.Read(Repository.Sample).Generation, copy.Read().Generation);
    }

    [Fact]
    public void Git_changes_nothing()
    {
        using var copy = new TemporaryContent(Repository.Sample);
        var before = copy.Read().Generation;
        Git.Commit(copy.Folder, "One");
        Assert.Equal(before, copy.Read().Generation);
    }

    [Fact]
    public void Any_change_of_any_file_changes_it()
    {
        var generations = new HashSet<string> { ContentReader.Read(Repository.Sample).Generation };
        foreach (var file in Directory.GetFiles(Repository.Sample, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) is not "README.md"))
        {
            using var copy = new TemporaryContent(Repository.Sample);
            File.AppendAllText(copy.PathOf(Path.GetRelativePath(Repository.Sample, file)), "x\n");
            Assert.True(generations.Add(copy.Read().Generation), file);
        }
    }

    [Fact]
    public void Another_name_of_a_file_changes_it()
    {
        using var copy = new TemporaryContent(Repository.Sample);
        File.Move(copy.PathOf("dia-danh/xa-hoa-mau.md"), copy.PathOf("dia-danh/xa-hoa-mau-2.md"));
        Assert.NotEqual(ContentReader.Read(Repository.Sample).Generation, copy.Read().Generation);
    }

    [Fact]
    public void Any_change_of_a_table_changes_it()
    {
        string[] generations =
        [
            Of(new("places", "Địa danh") { { small => small.Id, Role.Key, "Mã" } }),
            Of(new("places", "Nơi") { { small => small.Id, Role.Key, "Mã" } }),
            Of(new("places", "Địa danh") { { small => small.Id, Role.Key, "Mã số" } }),
            Of(new("places", "Địa danh") { { small => small.Id, Role.Keyword, "Mã" } }),
            Of(new("places", "Địa danh") { { small => small.Id, Role.Key, "Mã", "Giúp" } }),
            Of(new("places", "Địa danh", derived: true) { { small => small.Id, Role.Key, "Mã" } }),
        ];
        Assert.Equal(generations.Distinct(), generations);

        static string Of(Dataset<Small> dataset) => Generation.Of([("a.md", "1")], [dataset]);
    }

    private sealed record Small : Portal.Catalog.Record;
}
