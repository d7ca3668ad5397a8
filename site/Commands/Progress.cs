using Spectre.Console;

namespace ThiDua.Portal.Site.Commands;

/// <summary>A count of pages that moves on a terminal; nothing where the output is a file.</summary>
internal static class Progress
{
    private const int Step = 100;

    public static T While<T>(Func<IProgress<int>?, T> work)
    {
        if (Console.IsErrorRedirected)
            return work(null);
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Status().Start(Words.Rendering(0), status => work(new Shown(status)));
    }

    private sealed class Shown(StatusContext status) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value % Step == 0)
                status.Status = Words.Rendering(value);
        }
    }
}
