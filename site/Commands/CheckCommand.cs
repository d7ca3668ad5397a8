using System.CommandLine;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Site.Commands;

/// <summary><c>check</c>: reads the content, renders every page in memory, prints every problem.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", Words.CheckCommand);
        var options = new PortalOptions();
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(options.Read(parsed) is not { } settings ? 1 : Run(settings, cancellation)));
        return command;
    }

    private static int Run(Serving.PortalSettings settings, CancellationToken cancellation)
    {
        var edition = new Edition(ContentReader.Read(settings.Content), settings.DayOn(TimeProvider.System), Assets.Embedded);
        var result = Progress.While(progress => SitePublisher.Check(edition, settings.Content, progress, cancellation));
        Report.Of(result.Problems).Print();
        if (result.HasErrors)
            return 1;
        Console.Out.WriteLine(Words.Checked(result.Files));
        return 0;
    }
}
