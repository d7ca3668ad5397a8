using System.CommandLine;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Site.Commands;

/// <summary><c>preview</c>: serves the content on this machine only, follows every change, and shows its problems in the terminal.</summary>
internal static class PreviewCommand
{
    public static Command Create()
    {
        var command = new Command("preview", Words.PreviewCommand);
        var options = new Settings();
        options.AddTo(command);
        var port = new Option<int>("--port") { Description = Words.PortOption, DefaultValueFactory = _ => 5081 };
        command.Options.Add(port);
        command.SetAction(async (parsed, cancellation) =>
        {
            if (options.Read(parsed) is not { } settings)
                return 1;
            await Serve(settings with { State = Path.Combine(settings.State, "preview") }, parsed.GetValue(port), cancellation);
            return 0;
        });
        return command;
    }

    private static async Task Serve(PortalSettings settings, int port, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.WebHost.UseUrls($"http://localhost:{port}");
        builder.Services.AddPublishedSite(settings);
        var app = builder.Build();
        app.MapPublishedSite();
        app.Lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine(Words.Serving($"http://localhost:{port}")));
        await app.RunAsync(cancellation);
    }
}
