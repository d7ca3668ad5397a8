using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Site.Commands;

/// <summary>Prints problems: one line each to the output, so that editors and scripts can follow <c>file:line</c>; their count goes to the other stream.</summary>
internal static class Report
{
    public static void Print(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
            Console.Out.WriteLine(problem);
        if (problems.Count == 0)
            return;
        var errors = problems.Count(problem => problem.Severity is Severity.Error);
        Console.Error.WriteLine(Words.Summary(errors, problems.Count - errors, problems.Select(problem => problem.File).Distinct().Count()));
    }
}
