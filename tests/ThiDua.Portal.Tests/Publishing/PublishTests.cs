using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Tests.Publishing;

public sealed class PublishTests : IDisposable
{
    private readonly ContentTree _tree = new();

    [Fact]
    public void The_first_run_writes_every_file()
    {
        var result = _tree.Publish();

        Assert.Empty(result.Problems);
        Assert.Equal(result.Files, result.Written);
        Assert.Equal(result.Files, SiteFiles.Bytes(_tree.Site).Count);
        Assert.True(File.Exists(Path.Combine(_tree.Site, "van-ban/ke-hoach-mau.html")));
    }

    [Fact]
    public void A_second_run_writes_nothing()
    {
        _tree.Publish();
        var before = SiteFiles.Times(_tree.State);
        var result = _tree.Publish();

        Assert.Equal((0, 0), (result.Written, result.Deleted));
        Assert.Equal(before, SiteFiles.Times(_tree.State));
    }

    [Fact]
    public void A_file_saved_again_without_a_change_writes_nothing()
    {
        _tree.Publish();
        var before = SiteFiles.Times(_tree.State);
        _tree.Write(ContentTree.Plan, File.ReadAllText(_tree.PathOf(ContentTree.Plan)));

        Assert.Equal(0, _tree.Publish().Written);
        Assert.Equal(before, SiteFiles.Times(_tree.State));
    }

    [Fact]
    public void An_edit_writes_the_pages_that_show_it_and_no_other()
    {
        _tree.Write("van-ban/van-ban-khac.md", ContentTree.Document("Văn bản khác"));
        _tree.Publish();
        var before = SiteFiles.Times(_tree.Site);
        _tree.Write("van-ban/van-ban-khac.md", ContentTree.Document("Văn bản khác", body: "Một đoạn mới."));
        var result = _tree.Publish();

        var written = SiteFiles.Times(_tree.Site).Where(file => !before.TryGetValue(file.Key, out var time) || time != file.Value).Select(file => file.Key).ToList();
        Assert.Equal(result.Written, written.Count);
        Assert.Contains("van-ban/van-ban-khac.html", written);
        Assert.DoesNotContain("van-ban/ke-hoach-mau.html", written);
        Assert.DoesNotContain("co-quan/hoi-dong-mau.html", written);
        Assert.DoesNotContain("co-quan.html", written);
    }

    [Fact]
    public void What_is_no_longer_there_is_deleted_with_its_empty_folder()
    {
        _tree.Write("dia-danh/tinh-mau.md", "---\nname: Tỉnh mẫu\nkind: province\n---\n");
        _tree.Publish();
        Assert.True(File.Exists(Path.Combine(_tree.Site, "dia-danh/tinh-mau.html")));
        _tree.Delete("dia-danh/tinh-mau.md");
        var result = _tree.Publish();

        Assert.True(result.Deleted > 0);
        Assert.False(File.Exists(Path.Combine(_tree.Site, "dia-danh/tinh-mau.html")));
        Assert.Equal(_tree.Clean(), SiteFiles.Bytes(_tree.Site));
    }

    [Fact]
    public void A_new_day_is_another_edition()
    {
        _tree.Write("lay-y-kien/mau.md", ContentTree.Consultation(Publisher.Day, Publisher.Day));
        var first = _tree.Publish();
        var second = _tree.Publish(Publisher.Day.AddDays(1));

        Assert.NotEqual(first.Manifest.Edition, second.Manifest.Edition);
        Assert.InRange(second.Written, 1, second.Files - 1);
    }

    [Fact]
    public void A_file_that_was_lost_or_cut_is_written_again()
    {
        _tree.Publish();
        var whole = SiteFiles.Bytes(_tree.Site);
        File.Delete(Path.Combine(_tree.Site, "index.html"));
        File.WriteAllText(Path.Combine(_tree.Site, "van-ban/ke-hoach-mau.html"), "");

        Assert.Equal(2, _tree.Publish().Written);
        Assert.Equal(whole, SiteFiles.Bytes(_tree.Site));
    }

    [Fact]
    public void An_unreadable_manifest_costs_a_rebuild_and_nothing_else()
    {
        _tree.Publish();
        var whole = SiteFiles.Bytes(_tree.Site);
        foreach (var damage in new[] { "", "site 2 x\n", "site 2 x\nabc\nend\n", "site 1 x\nabc index.html\nend\n", "\0\0\0" })
        {
            File.WriteAllText(new StateFolder(_tree.State).Manifest, damage);
            File.WriteAllText(Path.Combine(_tree.Site, "left-over.html"), "?");

            Assert.False(_tree.Publish().HasErrors);
            Assert.Equal(whole, SiteFiles.Bytes(_tree.Site));
        }
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_wherever_it_is_published() => Assert.Equal(_tree.Clean(), _tree.Clean());

    [Fact]
    public void Nothing_but_the_state_folder_is_written_to()
    {
        var content = SiteFiles.Times(_tree.Content);
        _tree.Publish();

        Assert.Equal(content, SiteFiles.Times(_tree.Content));
        Assert.Equal(["lock", "site", "site.manifest"], Directory.EnumerateFileSystemEntries(_tree.State).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _tree.Dispose();
}
