using Spectre.Console;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Site.Commands;

/// <summary>Prints problems: one line each to the output, so that editors and scripts can follow <c>file:line</c>.</summary>
internal static class Report
{
    /// <summary>The exit code: 1 when a problem stops the publication.</summary>
    public static int Print(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
            Console.Out.WriteLine(problem);
        var errors = problems.Count(problem => problem.Severity is Severity.Error);
        if (problems.Count > 0)
            AnsiConsole.MarkupLineInterpolated($"[{(errors > 0 ? "red" : "yellow")}]{Words.Summary(errors, problems.Count - errors, problems.Select(problem => problem.File).Distinct().Count())}[/]");
        return errors > 0 ? 1 : 0;
    }
}
