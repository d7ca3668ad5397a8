using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Tests.CatalogTests;

public sealed class ProvenanceTests
{
    private static readonly string Plan = TemporaryContent.Document("symbol: 1/QĐ-UBND\nfigures:\n  - key: tong-so\n    measure: Số mô hình\n    unit: mô hình\n", "Nội dung.\n");

    [Fact]
    public void Each_column_has_the_line_on_which_it_was_written()
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", Plan));
        var publication = content.Read();
        var (document, figure) = (publication.Find("a")!, publication.Find("a~tong-so")!);
        Assert.Equal(new("content/van-ban/a.md", 1, null), publication.Provenance(document));
        Assert.Equal(2, publication.Provenance(document, Document.Dataset["title"])!.Line);
        Assert.Equal(6, publication.Provenance(document, Document.Dataset["symbol"])!.Line);
        Assert.Equal(13, publication.Provenance(document, Document.Dataset["body"])!.Line);
        Assert.Equal(1, publication.Provenance(document, Document.Dataset["signer"])!.Line);
        Assert.Equal(8, publication.Provenance(figure)!.Line);
        Assert.Equal(10, publication.Provenance(figure, Figure.Dataset["unit"])!.Line);
    }

    [Fact]
    public void A_streamed_row_has_the_line_on_which_it_starts()
    {
        var publication = ContentReader.Read(Repository.Sample);
        var rows = publication.All<Commendation>().ToList();
        Assert.Equal([2, 3, 5, 6, 7], rows.Select(row => publication.Provenance(row)!.Line));
        Assert.All(rows, row => Assert.Equal("content/khen-thuong/31-qd-ubnd-mau-2023.commendations.csv", publication.Provenance(row)!.File));
    }

    [Fact]
    public void A_computed_record_has_none()
    {
        var publication = ContentReader.Read(Repository.Sample);
        Assert.Null(publication.Provenance(publication.All<Entry>().First(entry => entry.Kind is EntryKind.Commendations)));
    }

    [Fact]
    public void The_commit_is_the_last_that_touched_the_file_and_null_when_the_file_is_modified_or_new()
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", Plan), ("van-ban/b.md", TemporaryContent.Document()));
        var first = Git.Commit(content.Folder, "One");
        content.Write(("van-ban/b.md", TemporaryContent.Document("symbol: 2/QĐ-UBND\n")));
        var second = Git.Commit(content.Folder, "Two");
        Assert.Equal((first, second), Commits(content.Read()));

        content.Write(("van-ban/a.md", Plan + "Thêm.\n"), ("van-ban/c.md", TemporaryContent.Document()));
        var publication = content.Read();
        Assert.Equal((null, second), Commits(publication));
        Assert.Null(publication.Provenance(publication.Find("c")!)!.Commit);
    }

    [Fact]
    public void Content_inside_a_larger_repository_has_its_commits_too()
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", Plan), ("van-ban/b.md", Plan));
        var above = Path.GetDirectoryName(content.Folder)!;
        var first = Git.Commit(above, "One");
        File.AppendAllText(content.PathOf("van-ban/b.md"), "Thêm.\n");
        Assert.Equal((first, null), Commits(content.Read()));
    }

    [Fact]
    public void A_merge_is_named_only_where_it_made_the_text_itself()
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", Plan), ("van-ban/b.md", Plan));
        Git.Commit(content.Folder, "One");
        Git.Run(content.Folder, "checkout", "-q", "-b", "side");
        content.Write(("van-ban/a.md", Plan + "Bên.\n"), ("van-ban/b.md", Plan + "Bên.\n"));
        var side = Git.Commit(content.Folder, "Side");
        Git.Run(content.Folder, "checkout", "-q", "main");
        content.Write(("van-ban/a.md", Plan + "Chính.\n"));
        Git.Commit(content.Folder, "Main");
        Git.Run(content.Folder, "merge", "-q", "-s", "ours", "--no-commit", "side");
        content.Write(("van-ban/a.md", Plan + "Cả hai.\n"), ("van-ban/b.md", Plan + "Bên.\n"));
        var merge = Git.Commit(content.Folder, "Merge");
        Assert.Equal((merge, side), Commits(content.Read()));
    }

    [Fact]
    public void A_shallow_clone_names_no_commit_that_it_cannot_know()
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", Plan), ("van-ban/b.md", Plan));
        Git.Commit(content.Folder, "One");
        content.Write(("van-ban/b.md", Plan + "Thêm.\n"));
        Git.Commit(content.Folder, "Two");
        content.Write(("van-ban/b.md", Plan + "Thêm nữa.\n"));
        var third = Git.Commit(content.Folder, "Three");

        var above = Path.GetDirectoryName(content.Folder)!;
        Git.Run(above, "clone", "-q", "--depth", "2", "file://" + content.Folder, "shallow");
        Assert.Equal((null, third), Commits(ContentReader.Read(Path.Combine(above, "shallow"))));
    }

    [Fact]
    public void The_address_of_a_source_is_known_only_with_its_commit()
    {
        var portal = ContentReader.Read(Repository.Sample).Portal;
        Assert.Equal("https://git.example/mau/blob/abc/content/van-ban/a.md#L7", portal.SourceAddress(new("content/van-ban/a.md", 7, "abc"))!.AbsoluteUri);
        Assert.Null(portal.SourceAddress(new("content/van-ban/a.md", 7, null)));
        Assert.Null((portal with { Repository = null }).SourceAddress(new("content/van-ban/a.md", 7, "abc")));
    }

    private static (string? A, string? B) Commits(Publication publication) =>
        (publication.Provenance(publication.Find("a")!)!.Commit, publication.Provenance(publication.Find("b")!)!.Commit);
}
