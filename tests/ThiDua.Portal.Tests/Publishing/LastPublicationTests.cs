using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Commands;
using ThiDua.Portal.Tests.CatalogTests;

namespace ThiDua.Portal.Tests.Publishing;

/// <summary>A publication of what is published already costs a look at names, sizes and times.</summary>
public sealed class LastPublicationTests : IDisposable
{
    private readonly ContentTree _tree = new();

    public LastPublicationTests()
    {
        _tree.Write("khen-thuong/quyet-dinh-mau.md", ContentTree.Document("Quyết định mẫu", type: "decision")).Settle();
        Assert.Equal(0, Publish().Exit);
    }

    [Fact]
    public void A_publication_of_the_same_says_the_same_again_and_writes_nothing()
    {
        _tree.Write("lay-y-kien/mau.md", ContentTree.Consultation(Publisher.Day, Publisher.Day.AddDays(1))).Settle();
        var first = Publish();
        var before = SiteFiles.Times(_tree.State);
        var second = Publish();

        Assert.NotEmpty(first.Error);
        Assert.Equal((first.Exit, first.Error), (second.Exit, second.Error));
        Assert.Equal(first.Output.Split('\n')[..^2], second.Output.Split('\n')[..^2]);
        Assert.EndsWith("ghi 0, xóa 0.\n", second.Output, StringComparison.Ordinal);
        Assert.Equal(before, SiteFiles.Times(_tree.State));
        Assert.NotNull(Last());
    }

    [Fact]
    public void Whatever_changed_is_read_again()
    {
        Assert.NotNull(Last());
        Assert.Null(Last(Publisher.Day.AddDays(1)));
        Assert.Null(LastPublication.Look(new(_tree.State), _tree.Content, Publisher.Day, compress: true).Last);

        File.SetLastWriteTimeUtc(_tree.PathOf(ContentTree.Plan), new(2024, 1, 1));
        Assert.Null(Last());
    }

    [Fact]
    public void A_commit_is_noticed()
    {
        var above = Path.GetDirectoryName(_tree.Content)!;
        Git.Commit(above, "x");
        Assert.Null(Last());
        Publish();
        Assert.NotNull(Last());

        Git.Run(above, "rm", "-q", "--cached", "content/" + ContentTree.Plan);
        Assert.Null(Last());
    }

    [Fact]
    public void What_was_written_a_moment_ago_is_read_again()
    {
        _tree.Write(ContentTree.Plan, ContentTree.Document("Kế hoạch khác"));

        Assert.Null(ContentStamp.Of(_tree.Content, TimeProvider.System));
        Publish();
        Assert.Null(Last());
    }

    [Fact]
    public void A_folder_with_a_link_in_it_is_always_read()
    {
        File.CreateSymbolicLink(_tree.PathOf("van-ban/noi.md"), _tree.PathOf(ContentTree.Plan));
        _tree.Settle();

        Assert.Null(ContentStamp.Of(_tree.Content, TimeProvider.System));
    }

    [Theory]
    [InlineData("index.html", false)]
    [InlineData("index.html", true)]
    [InlineData("mine.html", true)]
    public void A_site_that_somebody_else_changed_makes_it_read(string file, bool isWritten)
    {
        var path = Path.Combine(_tree.Site, file);
        if (isWritten)
            File.WriteAllText(path, "?");
        else
            File.Delete(path);

        Assert.Null(Last());
    }

    [Fact]
    public void A_damaged_manifest_is_mended()
    {
        var manifest = new StateFolder(_tree.State).Manifest;
        var whole = File.ReadAllText(manifest);
        File.WriteAllText(manifest, "");

        Assert.Equal(0, Publish().Exit);
        Assert.Equal(whole, File.ReadAllText(manifest));
    }

    [Fact]
    public void A_note_that_cannot_be_kept_stops_no_publication()
    {
        var last = new StateFolder(_tree.State).Last;
        File.Delete(last);
        Directory.CreateDirectory(last);

        Assert.Equal(0, Publish().Exit);
        Assert.Null(Last());
    }

    [Fact]
    public void A_publication_that_was_stopped_while_moving_in_is_finished_first()
    {
        File.WriteAllText(new StateFolder(_tree.State).Coming, "");

        Assert.Null(Last());
    }

    [Theory]
    [InlineData("")]
    [InlineData("end\n")]
    [InlineData("\0\0\0")]
    public void A_damaged_note_of_the_last_publication_costs_a_publication_and_nothing_else(string damage)
    {
        File.WriteAllText(new StateFolder(_tree.State).Last, damage);

        Assert.Null(Last());
        Assert.Equal(0, Publish().Exit);
        Assert.NotNull(Last());
    }

    public void Dispose() => _tree.Dispose();

    private LastPublication? Last(DateOnly? today = null) =>
        LastPublication.Look(new(_tree.State), _tree.Content, today ?? Publisher.Day, compress: false).Last;

    private (int Exit, string Output, string Error) Publish() =>
        StaffProgram.Run(StaffProgram.Site, "publish", "--content", _tree.Content, "--state", _tree.State, "--today", "2025-05-19");
}
