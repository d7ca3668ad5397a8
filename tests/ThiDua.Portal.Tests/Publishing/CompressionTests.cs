using System.IO.Compression;

namespace ThiDua.Portal.Tests.Publishing;

/// <summary>Compressed files beside the published ones.</summary>
public sealed class CompressionTests : IDisposable
{
    private readonly ContentTree _tree = new();

    [Fact]
    public void Every_text_of_some_length_is_written_compressed_when_asked_for()
    {
        _tree.Publish(compress: true);
        var texts = Directory.EnumerateFiles(_tree.Site, "*", SearchOption.AllDirectories).Where(file => !IsPacked(file) && !IsFont(file) && new FileInfo(file).Length >= 512).ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, file =>
        {
            Assert.Equal(File.ReadAllBytes(file), Unpack(new GZipStream(File.OpenRead(file + ".gz"), CompressionMode.Decompress)));
            Assert.Equal(File.ReadAllBytes(file), Unpack(new BrotliStream(File.OpenRead(file + ".br"), CompressionMode.Decompress)));
        });
    }

    [Fact]
    public void A_font_is_compressed_already_and_written_once()
    {
        _tree.Publish(compress: true);
        Assert.Contains(Directory.EnumerateFiles(_tree.Site, "*", SearchOption.AllDirectories), IsFont);
        Assert.DoesNotContain(Directory.EnumerateFiles(_tree.Site, "*", SearchOption.AllDirectories), file => IsPacked(file) && IsFont(file[..^3]));
    }

    [Fact]
    public void They_are_written_again_only_with_their_file()
    {
        _tree.Publish(compress: true);
        var before = SiteFiles.Times(_tree.Site);
        _tree.Write(ContentTree.Plan, ContentTree.Document("Kế hoạch mẫu", issuer: "hoi-dong-mau", body: "Một đoạn mới."));
        _tree.Publish(compress: true);
        var written = SiteFiles.Times(_tree.Site).Where(file => !before.TryGetValue(file.Key, out var time) || time != file.Value).Select(file => file.Key).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("van-ban/ke-hoach-mau.html.gz", written);
        Assert.All(written.Where(IsPacked), file => Assert.Contains(file[..^3], written));
    }

    [Fact]
    public void They_come_and_go_with_the_option()
    {
        _tree.Publish();
        var plain = SiteFiles.Bytes(_tree.Site);
        _tree.Publish(compress: true);
        Assert.Contains(SiteFiles.Bytes(_tree.Site).Keys, IsPacked);
        _tree.Publish();

        Assert.Equal(plain, SiteFiles.Bytes(_tree.Site));
    }

    public void Dispose() => _tree.Dispose();

    private static bool IsFont(string file) => file.EndsWith(".woff2", StringComparison.Ordinal);

    private static bool IsPacked(string file) => file.EndsWith(".gz", StringComparison.Ordinal) || file.EndsWith(".br", StringComparison.Ordinal);

    private static byte[] Unpack(Stream packed)
    {
        using var plain = new MemoryStream();
        using (packed)
            packed.CopyTo(plain);
        return plain.ToArray();
    }
}
