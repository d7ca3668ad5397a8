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
        var options = new Settings();
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            if (options.Read(parsed) is not { } settings)
                return 1;
            var edition = new Edition(ContentReader.Read(settings.Content), settings.DayOn(TimeProvider.System), Assets.Embedded);
            var result = SitePublisher.Check(edition, settings.Content);
            var exit = Report.Print(result.Problems);
            if (exit is 0)
                Console.Out.WriteLine(Words.Checked(result.Files));
            return exit;
        });
        return command;
    }
}
