using System.Net;
using System.Net.Sockets;
using ThiDua.Portal.Tests.Publishing;

namespace ThiDua.Portal.Tests.Hosting;

/// <summary>The program as those who run it meet it: settings, streams, signals, exit codes.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly ContentTree _tree = new();

    [Fact]
    public async Task It_says_where_it_is_once_it_is_ready_and_nothing_else()
    {
        using var portal = await PortalProcess.Start(_tree);
        using var reader = new HttpClient { BaseAddress = portal.Address };

        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(new Uri("/van-ban/ke-hoach-mau", UriKind.Relative), Cancellation)).StatusCode);
        portal.Terminate();
        Assert.Equal((0, ""), await portal.End());
    }

    [Fact]
    public async Task Told_to_stop_it_finishes_what_it_answers()
    {
        const int large = 24 << 20;
        using var portal = await PortalProcess.Start(_tree);
        await File.WriteAllBytesAsync(Path.Combine(_tree.Site, "data/documents.csv"), new byte[large], Cancellation);
        using var reader = new HttpClient { BaseAddress = portal.Address };
        using var answer = await reader.GetAsync(new Uri("/data/documents.csv", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancellation);
        await using var body = await answer.Content.ReadAsStreamAsync(Cancellation);
        await body.ReadExactlyAsync(new byte[1000], Cancellation);

        portal.Terminate();
        await PortalHost.Until(async () => !await Answers(portal.Address), "The end of new connections");
        await Task.Delay(300, Cancellation);
        var read = 1000L;
        var buffer = new byte[1 << 16];
        for (int more; (more = await body.ReadAsync(buffer, Cancellation)) > 0;)
            read += more;

        Assert.Equal(large, read);
        Assert.Equal(0, (await portal.End()).Exit);
    }

    [Fact]
    public async Task Every_setting_may_be_an_environment_variable_and_an_option_wins()
    {
        using var portal = await PortalProcess.Start(
            ["--today", "2025-05-19"],
            ("PORTAL_CONTENT", _tree.Content), ("PORTAL_STATE", _tree.State), ("PORTAL_TODAY", "2024-01-01"), ("ASPNETCORE_URLS", "http://127.0.0.1:0"));
        using var reader = new HttpClient { BaseAddress = portal.Address };

        Assert.Contains("2025-05-19", await reader.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_default_it_listens_on_this_machine_only_at_port_5080()
    {
        // Another portal may run here already: then it says of which address it would have been.
        using var process = StaffProgram.Start(StaffProgram.Api, ["--content", _tree.Content, "--state", _tree.State]);
        var error = process.StandardError.ReadToEndAsync(Cancellation);
        var line = await process.StandardOutput.ReadLineAsync(Cancellation);
        if (!process.HasExited && line is not null)
            process.Kill();
        await process.WaitForExitAsync(Cancellation);

        Assert.Contains("http://localhost:5080", line ?? await error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_is_one_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}";
        var (exit, output, error) = await Task.Run(() => Run("--urls", address), Cancellation);

        Assert.Equal((1, ""), (exit, output));
        Assert.Equal($"Không mở được địa chỉ “{address}”: một chương trình khác đang dùng địa chỉ này. Đặt địa chỉ khác bằng --urls, ví dụ --urls http://localhost:8080.", OneLine(error));
    }

    [Theory]
    [InlineData("“ftp://localhost” không hợp lệ", "--urls", "ftp://localhost")]
    [InlineData("“localhost:80” không hợp lệ", "--urls", "localhost:80")]
    [InlineData("“http://127.0.0.1:99999” không hợp lệ", "--urls", "http://127.0.0.1:99999")]
    [InlineData("“http://localhost:1/goc” không hợp lệ", "--urls", "http://127.0.0.1:0;http://localhost:1/goc")]
    [InlineData("cần chứng chỉ", "--urls", "https://127.0.0.1:0")]
    [InlineData("“hôm nay” không hợp lệ", "--today", "hôm nay")]
    [InlineData("“2025-02-29” không hợp lệ", "--today", "2025-02-29")]
    [InlineData("Không hiểu “--contnet”", "--contnet", "x")]
    [InlineData("Không hiểu “serve”", "serve")]
    public void A_wrong_value_is_one_line_in_Vietnamese(string says, params string[] arguments)
    {
        var (exit, output, error) = Run(arguments);

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains(says, OneLine(error), StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_folder_that_is_not_there_is_one_line_too()
    {
        var (exit, output, error) = StaffProgram.Run(StaffProgram.Api, "--content", _tree.State);

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("Không thấy thư mục nội dung", OneLine(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_asks_the_portal_that_runs_here()
    {
        Assert.Equal(1, StaffProgram.Run(StaffProgram.Api, "health", "--urls", "http://127.0.0.1:1").Exit);
        using var portal = await PortalProcess.Start(_tree);
        var (exit, output, error) = StaffProgram.Run(StaffProgram.Api, "health", "--urls", portal.Address.ToString().Replace("127.0.0.1", "+", StringComparison.Ordinal).TrimEnd('/'));

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("\"ready\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_of_the_content_are_on_the_error_stream_and_the_output_waits_for_a_good_site()
    {
        _tree.Write("van-ban/sai.md", "sai");
        using var process = StaffProgram.Start(StaffProgram.Api, ["--content", _tree.Content, "--state", _tree.State, "--urls", "http://127.0.0.1:0"]);
        var line = process.StandardOutput.ReadLineAsync(Cancellation).AsTask();
        var errors = "";
        while (!errors.Contains("Cổng chưa công bố được lần nào", StringComparison.Ordinal))
            errors += await process.StandardError.ReadLineAsync(Cancellation) + "\n";

        Assert.Contains("content/van-ban/sai.md:1: ", errors, StringComparison.Ordinal);
        Assert.False(line.IsCompleted);
        _tree.Delete("van-ban/sai.md");
        Assert.StartsWith("Cổng đang phục vụ tại http://127.0.0.1:", await line, StringComparison.Ordinal);
        process.Kill();
        await process.WaitForExitAsync(Cancellation);
    }

    public void Dispose() => _tree.Dispose();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string OneLine(string text) => Assert.Single(text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static async Task<bool> Answers(Uri address)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(address.Host, address.Port, Cancellation);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments) =>
        StaffProgram.Run(StaffProgram.Api, [.. arguments, "--content", _tree.Content, "--state", _tree.State]);
}
