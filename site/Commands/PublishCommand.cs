using System.CommandLine;
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
        var options = new PortalOptions();
        options.AddTo(command);
        var compress = new Option<bool>("--compress") { Description = Words.CompressOption };
        command.Options.Add(compress);
        command.SetAction((parsed, cancellation) => Task.FromResult(options.Read(parsed) is not { } settings ? 1 : Run(settings, parsed.GetValue(compress), cancellation)));
        return command;
    }

    private static int Run(PortalSettings settings, bool compress, CancellationToken cancellation)
    {
        var state = new StateFolder(settings.State);
        using var taken = state.TryLock();
        if (taken is null)
        {
            Console.Error.WriteLine(Words.Busy(state.Root));
            return 1;
        }

        var today = settings.DayOn(TimeProvider.System);
        var (from, same) = LastPublication.Look(state, settings.Content, today, compress);
        if (same is { } last)
        {
            last.Report.Print();
            Console.Out.WriteLine(Words.Published(last.Files, 0, 0, state.Site));
            return 0;
        }

        var edition = new Edition(ContentReader.Read(settings.Content), today, Assets.Embedded);
        var result = Progress.While(progress => SitePublisher.Publish(edition, settings.Content, state, compress, progress, cancellation));
        var report = Report.Of(result.Problems);
        report.Print();
        if (result.HasErrors)
        {
            Console.Error.WriteLine(Words.NotPublished);
            return 1;
        }

        if (from is not null)
            new LastPublication(from, result.Files, report).Save(state);
        Console.Out.WriteLine(Words.Published(result.Files, result.Written, result.Deleted, state.Site));
        return 0;
    }
}
