using System.CommandLine;
using System.Globalization;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Site.Commands;

/// <summary><c>preview</c>: serves the content on this machine only, follows every change, and shows its problems in the terminal.</summary>
internal static class PreviewCommand
{
    private const int DefaultPort = 5081;

    public static Command Create()
    {
        var command = new Command("preview", Words.PreviewCommand);
        var options = new PortalOptions();
        options.AddTo(command);
        var port = new Setting("--port", Words.PortOption);
        command.Options.Add(port);
        command.SetAction((parsed, cancellation) => options.Read(parsed) is not { } settings ? Task.FromResult(1) : Run(settings, port.Of(parsed), cancellation));
        return command;
    }

    private static async Task<int> Run(PortalSettings settings, string? written, CancellationToken cancellation)
    {
        var port = DefaultPort;
        if (written is not null && (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out port) || port > ushort.MaxValue))
        {
            Console.Error.WriteLine(Words.BadPort(written));
            return 1;
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.LogToError();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddPublishedSite(settings with { State = Path.Combine(settings.State, "preview") });
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.MapPublishedSite();
        return await app.Serve(cancellation);
    }
}
