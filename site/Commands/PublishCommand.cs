using System.CommandLine;
using Spectre.Console;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Site.Commands;

/// <summary><c>publish</c>: writes what changed into the state folder; with an error nothing is written.</summary>
internal static class PublishCommand
{
    public static Command Create()
    {
        var command = new Command("publish", Words.PublishCommand);
        var options = new Settings();
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(options.Read(parsed) is { } settings ? Run(settings, cancellation) : 1));
        return command;
    }

    private static int Run(PortalSettings settings, CancellationToken cancellation)
    {
        var state = new StateFolder(settings.State);
        using var taken = state.TryLock();
        if (taken is null)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]{Words.Busy(state.Root)}[/]");
            return 1;
        }

        var edition = new Edition(ContentReader.Read(settings.Content), settings.DayOn(TimeProvider.System), Assets.Embedded);
        var result = WithProgress(progress => SitePublisher.Publish(edition, settings.Content, state, progress, cancellation));
        var exit = Report.Print(result.Problems);
        Console.Out.WriteLine(exit is 0 ? Words.Published(result.Files, result.Written, result.Deleted, state.Site) : Words.NotPublished);
        return exit;
    }

    /// <summary>A count that moves on a terminal; nothing where the output is a file.</summary>
    private static PublishResult WithProgress(Func<IProgress<int>?, PublishResult> publish) =>
        Console.IsOutputRedirected
            ? publish(null)
            : AnsiConsole.Status().Start(Words.Rendering(0), status => publish(new Every(100, count => status.Status = Words.Rendering(count))));

    private sealed class Every(int step, Action<int> report) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value % step == 0)
                report(value);
        }
    }
}
