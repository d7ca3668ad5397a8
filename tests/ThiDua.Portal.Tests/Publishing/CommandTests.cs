namespace ThiDua.Portal.Tests.Publishing;

/// <summary>The staff's commands, each run as a process of its own.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly ContentTree _tree = new();

    [Fact]
    public void Check_of_good_content_says_so_and_writes_nothing()
    {
        var (exit, output, error) = Run("check");

        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("Không có lỗi: ", output, StringComparison.Ordinal);
        Assert.Single(Lines(output));
        Assert.False(Directory.Exists(_tree.State));
    }

    [Fact]
    public void Check_prints_each_problem_on_a_line_of_the_output_and_their_count_on_the_other_stream()
    {
        _tree.Write("van-ban/sai.md", "sai").Write("van-ban/cung-sai.md", "sai");
        var (exit, output, error) = Run("check");

        Assert.Equal(1, exit);
        Assert.Equal(["content/van-ban/cung-sai.md:1:", "content/van-ban/sai.md:1:"], Lines(output).Select(line => line.Split(' ')[0]));
        Assert.Equal("2 lỗi, 0 cảnh báo trong 2 tệp.", Assert.Single(Lines(error)));
    }

    [Fact]
    public void A_broken_link_fails_the_check_at_its_file_and_line()
    {
        _tree.Write("van-ban/sai.md", ContentTree.Document("Văn bản", body: "# Văn bản\n\nXem [đây](/khong-co)."));
        var (exit, output, _) = Run("check");

        Assert.Equal(1, exit);
        Assert.StartsWith("content/van-ban/sai.md:12: ", Assert.Single(Lines(output)), StringComparison.Ordinal);
        Assert.EndsWith("[broken-link]", Lines(output)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_says_what_it_wrote()
    {
        var (exit, output, error) = Run("publish");

        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("Đã công bố ", Assert.Single(Lines(output)), StringComparison.Ordinal);
        Assert.Equal(_tree.Clean(), SiteFiles.Bytes(_tree.Site));
        Assert.EndsWith("ghi 0, xóa 0.", Assert.Single(Lines(Run("publish").Output)), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_of_content_with_an_error_publishes_nothing()
    {
        _tree.Write("van-ban/sai.md", "sai");
        var (exit, output, error) = Run("publish");

        Assert.Equal(1, exit);
        Assert.Single(Lines(output));
        Assert.EndsWith("bản đang có được giữ nguyên.", Lines(error)[^1], StringComparison.Ordinal);
        Assert.False(Directory.Exists(_tree.Site));
    }

    [Fact]
    public void Of_two_publishers_at_once_one_wins_and_the_other_says_so()
    {
        using var first = new ThiDua.Portal.Site.Build.StateFolder(_tree.State).TryLock();
        var (exit, output, error) = Run("publish");

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("một tiến trình khác", Assert.Single(Lines(error)), StringComparison.Ordinal);
        first!.Dispose();
        Assert.Equal(0, Run("publish").Exit);
    }

    [Theory]
    [InlineData("“1/2/2025” không hợp lệ", "publish", "--today", "1/2/2025")]
    [InlineData("Không thấy thư mục nội dung", "check", "--content", "/khong/co")]
    [InlineData("Không hiểu “--contnet”", "check", "--contnet", "x")]
    [InlineData("Không hiểu “build”", "build")]
    [InlineData("--content cần một giá trị", "check", "--content")]
    [InlineData("--today chỉ được ghi một lần", "check", "--today", "2025-05-19", "--today", "2025-05-20")]
    [InlineData("Cổng mạng “70000” không hợp lệ", "preview", "--port", "70000")]
    [InlineData("Thiếu lệnh")]
    public void A_wrong_value_is_one_line_in_Vietnamese(string says, params string[] arguments)
    {
        var given = arguments is [var command, .. var options] && !options.Contains("--content") ? [command, .. options, "--content", _tree.Content] : arguments;
        if (arguments is [.., "--content"])
            given = arguments;
        var (exit, output, error) = StaffProgram.Run(StaffProgram.Site, given);

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains(says, Assert.Single(Lines(error)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_one_line_too()
    {
        File.WriteAllText(_tree.State, "");
        var (exit, output, error) = Run("publish");

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("là một tệp", Assert.Single(Lines(error)), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_shown_on_a_terminal_only()
    {
        var (exit, output) = Terminal.Run("dotnet", StaffProgram.Site, "publish", "--content", _tree.Content, "--state", _tree.State);

        Assert.Equal(0, exit);
        Assert.Contains("Đang dựng trang", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Đang dựng trang", string.Join('\n', Run("publish").Error, Run("publish").Output), StringComparison.Ordinal);
    }

    public void Dispose() => _tree.Dispose();

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private (int Exit, string Output, string Error) Run(string command) =>
        StaffProgram.Run(StaffProgram.Site, command, "--content", _tree.Content, "--state", _tree.State, "--today", "2025-05-19");
}
