using System.Text;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.CatalogTests;

/// <summary>Whatever lies in the folder becomes records or problems, never an exception, and never takes long.</summary>
[Collection(Alone.Name)]
public sealed class HostileContentTests
{
    private const int Deep = 100_000;

    public static TheoryData<string, string> Nests { get; } = new()
    {
        { "too-deep", "subject: " + new string('[', Deep) + new string(']', Deep) },
        { "too-deep", "subject: " + new string('[', Deep) },
        { "too-deep", "subject: " + string.Concat(Enumerable.Repeat("{a: ", Deep)) + new string('}', Deep) },
        { "too-deep", "recipients:\n  " + string.Concat(Enumerable.Repeat("- ", Deep)) + "a" },
        { "too-deep", "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nalias: [*c,*c,*c,*c,*c,*c,*c,*c,*c]" },
        { "too-deep", "<<: *khong-co" },
        { "unknown-field", string.Concat(Enumerable.Range(0, 60_000).Select(i => $"truong{i}: x\n")) },
        { "duplicate-field", string.Concat(Enumerable.Repeat("subject: x\n", 60_000)) },
        { "too-large", "subject: " + new string('x', 2_000_000) },
        { "unknown-reference", "implements:\n" + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"  - van-ban-{i}\n")) },
    };

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Nests), DisableDiscoveryEnumeration = true)]
    public async Task Front_matter_of_any_shape_is_a_problem(string code, string yaml)
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", TemporaryContent.Document(yaml + "\n")));
        Assert.Contains(code, (await Task.Run(content.Read)).Problems.Select(problem => problem.Code));
    }

    public static TheoryData<string> Bodies { get; } =
    [
        string.Concat(Enumerable.Repeat("> ", Deep)) + "a",
        string.Concat(Enumerable.Repeat("- ", Deep)) + "a",
        new string('[', Deep),
        new string('*', Deep) + "a",
        string.Concat(Enumerable.Repeat("*a _b ", 20_000)),
        string.Concat(Enumerable.Repeat("# A\n", 20_000)),
        string.Concat(Enumerable.Repeat("|a", 20_000)) + "\n" + string.Concat(Enumerable.Repeat("|-", 20_000)),
        string.Concat(Enumerable.Repeat("[^1]", 20_000)) + "\n\n[^1]: a",
        string.Concat(Enumerable.Repeat("<a ", 20_000)),
        string.Concat(Enumerable.Repeat("![a](", 5_000)),
        new string('`', 20_000) + "a" + new string('`', 19_999),
    ];

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Bodies), DisableDiscoveryEnumeration = true)]
    public async Task A_body_of_any_shape_is_read_or_a_problem(string body)
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", TemporaryContent.Document(body: body)));
        Assert.All((await Task.Run(content.Read)).Problems, problem => Assert.Equal("too-deep", problem.Code));
    }

    [Theory(Timeout = 60_000)]
    [InlineData("van-ban/a.md", "too-large")]
    [InlineData("van-ban/b.figures.csv", "csv-form")]
    [InlineData("portal.yaml", "too-large")]
    [InlineData("van-ban/anh.jpg", "unknown-file")]
    public async Task A_file_that_says_it_holds_a_gigabyte_is_a_problem(string path, string code)
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/b.md", TemporaryContent.Document()));
        using (var file = File.Create(content.PathOf(path)))
            file.SetLength(1L << 30);
        var before = GC.GetTotalAllocatedBytes();
        Assert.Contains(code, (await Task.Run(content.Read)).Problems.Select(problem => problem.Code));
        Assert.True(GC.GetTotalAllocatedBytes() - before < 300 << 20);
    }

    [Fact]
    public void Any_bytes_are_records_or_problems()
    {
        var random = new Random(20211121);
        using var content = new TemporaryContent();
        for (var i = 0; i < 300; i++)
        {
            foreach (var path in new[] { "van-ban/a.md", "van-ban/b.figures.csv", "portal.yaml" })
            {
                var bytes = new byte[random.Next(200)];
                random.NextBytes(bytes);
                content.Write(path, i % 2 is 0 ? bytes : [.. "---\n"u8, .. Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(bytes)), .. "\n---\n"u8]);
            }

            content.Write(("van-ban/b.md", TemporaryContent.Document()));
            Assert.NotNull(content.Read());
        }
    }

    [Fact]
    public void Good_content_with_any_slip_is_records_or_problems()
    {
        var random = new Random(20211121);
        var files = Directory.GetFiles(Repository.Sample, "*", SearchOption.AllDirectories);
        for (var i = 0; i < 150; i++)
        {
            using var content = new TemporaryContent(Repository.Sample);
            var path = content.PathOf(Path.GetRelativePath(Repository.Sample, files[random.Next(files.Length)]));
            File.WriteAllBytes(path, Slip(File.ReadAllBytes(path), random));
            var publication = content.Read();
            foreach (var dataset in publication.HasErrors ? [] : DatasetCatalog.Datasets)
                Assert.All(publication.All(dataset), record => Assert.NotNull(Titles.Of(record)));
        }
    }

    private static byte[] Slip(byte[] bytes, Random random)
    {
        var (at, text) = (random.Next(bytes.Length), Encoding.UTF8.GetString(bytes).Split('\n'));
        switch (random.Next(6))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                return bytes;
            case 1:
                return bytes[..at];
            case 2:
                return [.. bytes[..at], .. bytes[random.Next(bytes.Length)..]];
            case 3:
                random.Shuffle(text);
                return Encoding.UTF8.GetBytes(string.Join('\n', text));
            case 4:
                text[random.Next(text.Length)] += "\"'[]{}:#&*!|>%@`,\t~"[random.Next(19)];
                return Encoding.UTF8.GetBytes(string.Join('\n', text));
            default:
                text[random.Next(text.Length)] = text[random.Next(text.Length)];
                return Encoding.UTF8.GetBytes(string.Join('\n', text));
        }
    }
}
