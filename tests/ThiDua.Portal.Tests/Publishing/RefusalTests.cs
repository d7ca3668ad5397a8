using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Tests.Publishing;

/// <summary>What is wrong publishes nothing.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly ContentTree _tree = new();

    [Fact]
    public void Content_with_an_error_leaves_what_was_published()
    {
        _tree.Publish();
        var before = SiteFiles.Times(_tree.State);
        _tree.Write(ContentTree.Plan, ContentTree.Document("Kế hoạch mẫu", issuer: "khong-co"));
        var result = _tree.Publish();

        Assert.True(result.HasErrors);
        Assert.Equal((0, 0), (result.Written, result.Deleted));
        Assert.Equal(before, SiteFiles.Times(_tree.State));
    }

    [Fact]
    public void Content_with_an_error_is_never_published_at_first_either()
    {
        _tree.Write(ContentTree.Plan, "không có gì");

        Assert.True(_tree.Publish().HasErrors);
        Assert.False(Directory.Exists(_tree.Site));
    }

    [Theory]
    [InlineData("Xem [kế hoạch](/van-ban/khong-co) này.", "broken-link")]
    [InlineData("Xem [kế hoạch](khong-co.md) này.", "broken-link")]
    [InlineData("Xem [kế hoạch](ke-hoach-mau.md#khong-co) này.", "broken-anchor")]
    [InlineData("Xem [phần sau](#khong-co) này.", "broken-anchor")]
    [InlineData("Xem [cơ quan](/co-quan/hoi-dong-mau#khong-co) này.", "broken-anchor")]
    [InlineData("Xem [trang](/van-ban/ke-hoach-mau.html) này.", "broken-link")]
    [InlineData("Xem [trang](/van-ban/ke-hoach-mau/) này.", "broken-link")]
    public void A_link_in_a_text_that_leads_nowhere_is_a_problem_at_its_line(string line, string code)
    {
        _tree.Write("van-ban/van-ban-khac.md", ContentTree.Document("Văn bản khác", body: $"# Văn bản khác\n\nMột đoạn.\n\n{line}"));
        var text = File.ReadAllLines(_tree.PathOf("van-ban/van-ban-khac.md"));
        var problem = Assert.Single(_tree.Publish().Problems);

        Assert.Equal((code, "content/van-ban/van-ban-khac.md", Array.IndexOf(text, line) + 1), (problem.Code, problem.File, problem.Line));
    }

    [Theory]
    [InlineData("Xem [kế hoạch](ke-hoach-mau.md) này.")]
    [InlineData("Xem [kế hoạch](/van-ban/ke-hoach-mau?in=1) này.")]
    [InlineData("Xem [phần sau](#phan-sau) này.\n\n## Phần sau")]
    [InlineData("Xem [tình trạng](/health/ready?q=m%E1%BA%ABu) và [sống](/health/live).")]
    [InlineData("Xem [trang khác](https://mau.example/khong-co#x) và [thư](mailto:gopy@mau.example).")]
    public void A_link_that_leads_somewhere_is_not(string body)
    {
        _tree.Write("van-ban/van-ban-khac.md", ContentTree.Document("Văn bản khác", body: $"# Văn bản khác\n\n{body}"));

        Assert.Empty(_tree.Publish().Problems);
    }

    [Fact]
    public void Every_broken_link_is_reported_not_only_the_first()
    {
        _tree.Write("van-ban/van-ban-khac.md", ContentTree.Document("Văn bản khác", body: "# Văn bản khác\n\n[a](/a) [b](/b)\n\n[c](#c)"));

        Assert.Equal(["broken-link", "broken-link", "broken-anchor"], _tree.Publish().Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_folder_that_no_publisher_made_is_not_published_into()
    {
        Directory.CreateDirectory(_tree.Site);
        File.WriteAllText(Path.Combine(_tree.Site, "Program.cs"), "// source");
        var (settings, error) = PortalSettings.From(_tree.Content, _tree.State, null);

        Assert.Null(settings);
        Assert.Contains(_tree.Site, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_and_generated_files_never_lie_in_each_other()
    {
        Assert.Null(PortalSettings.From(_tree.Content, _tree.Content, null).Settings);
        Assert.Null(PortalSettings.From(_tree.Content, Path.Combine(_tree.Content, "state"), null).Settings);
        Assert.NotNull(PortalSettings.From(_tree.Content, _tree.Content + "-state", null).Settings);
    }

    public void Dispose() => _tree.Dispose();
}
