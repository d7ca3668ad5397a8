using FsCheck;
using FsCheck.Fluent;
using ThiDua.Portal.Site.Commands;

namespace ThiDua.Portal.Tests.Publishing;

/// <summary>However the content came to be what it is, the site is the one that a clean build makes.</summary>
public sealed class EditSequenceTests
{
    private const int Sequences = 30;

    private static readonly Gen<Edit> Edits =
        from kind in Gen.Elements(Enum.GetValues<EditKind>())
        from file in Gen.Choose(0, 5)
        from other in Gen.Choose(0, 5)
        from text in Gen.Choose(0, 3)
        select new Edit(kind, file, other, text);

    private enum EditKind
    {
        Write,
        Delete,
        Rename,
        Rows,
        Portal,
        Day,
        Error,
        LoseFiles,
    }

    [Fact]
    public void Publishing_edit_by_edit_ends_with_the_bytes_of_a_clean_build() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Sequences).WithEndSize(12),
        Prop.ForAll(Edits.NonEmptyListOf().ToArbitrary(), edits => EndsAsClean([.. edits])));

    private static void EndsAsClean(Edit[] edits)
    {
        using var tree = new ContentTree();
        var day = Publisher.Day;
        tree.Publish(day);
        foreach (var edit in edits)
        {
            if (edit.Kind is EditKind.Day)
                day = Publisher.Day.AddDays(edit.Text);
            Make(edit, tree);
            var before = SiteFiles.Bytes(tree.Site);
            tree.Settle();
            var (from, last) = LastPublication.Look(new(tree.State), tree.Content, day, compress: false);
            var result = tree.Publish(day);
            if (result.HasErrors)
                Assert.Equal(before, SiteFiles.Bytes(tree.Site));
            else
                new LastPublication(from!, result.Files, Report.Of(result.Problems)).Save(new(tree.State));
            // Who trusts the last publication misses nothing.
            if (last is not null)
                Assert.Equal((last.Files, 0, 0), (result.Files, result.Written, result.Deleted));
        }

        tree.Delete("van-ban/sai.md");
        Assert.False(tree.Publish(day).HasErrors);
        using var clean = new TemporaryFolder();
        Publisher.Publish(tree.Content, clean.Path, day);
        Assert.Equal(SiteFiles.Bytes(clean["site"]), SiteFiles.Bytes(tree.Site));
    }

    private static void Make(Edit edit, ContentTree tree)
    {
        var (file, other) = (FileOf(edit.File), FileOf(edit.Other));
        switch (edit.Kind)
        {
            case EditKind.Write:
                tree.Write(file, ContentTree.Document($"Văn bản {edit.Text}", issuer: edit.Text is 0 ? null : "hoi-dong-mau", body: $"# Văn bản {edit.Text}\n\nĐoạn {edit.Other}."));
                break;
            case EditKind.Delete:
                tree.Delete(file);
                break;
            case EditKind.Rename when File.Exists(tree.PathOf(file)):
                Directory.CreateDirectory(Path.GetDirectoryName(tree.PathOf(other))!);
                File.Move(tree.PathOf(file), tree.PathOf(other), overwrite: true);
                break;
            case EditKind.Rows:
                tree.Write("khen-thuong/quyet-dinh-mau.md", ContentTree.Document("Quyết định mẫu", type: "decision"));
                tree.Write("khen-thuong/quyet-dinh-mau.commendations.csv", "key,recipient,recipientKind,award,form,level\n" + string.Concat(Enumerable.Range(0, edit.Text).Select(row => $"tap-the-{row}a,Tập thể {edit.Other},collective,Giấy khen,certificateOfCommendation,commune\n")));
                break;
            case EditKind.Portal:
                tree.Write("portal.yaml", ContentTree.Portal($"Cổng {edit.Text}"));
                break;
            case EditKind.Error:
                tree.Write("van-ban/sai.md", "sai");
                break;
            case EditKind.LoseFiles:
                foreach (var lost in Directory.EnumerateFiles(tree.Site, "*", SearchOption.AllDirectories).Skip(edit.Other).Take(edit.Text).ToList())
                    File.Delete(lost);
                break;
        }
    }

    private static string FileOf(int number) => number % 2 is 0 ? $"van-ban/van-ban-{number}.md" : $"khen-thuong/van-ban-{number}.md";

    private sealed record Edit(EditKind Kind, int File, int Other, int Text);
}
