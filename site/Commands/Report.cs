using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Site.Commands;

/// <summary>Problems as they are printed: one line each to the output, so that editors and scripts can follow <c>file:line</c>; their count goes to the other stream.</summary>
/// <param name="Problems">A line for each.</param>
/// <param name="Summary">Their count; empty when there are none.</param>
internal sealed record Report(IReadOnlyList<string> Problems, string Summary)
{
    public static Report Of(IReadOnlyList<Problem> problems)
    {
        var errors = problems.Count(problem => problem.Severity is Severity.Error);
        var summary = problems.Count is 0 ? "" : Words.Summary(errors, problems.Count - errors, problems.Select(problem => problem.File).Distinct().Count());
        return new([.. problems.Select(problem => problem.ToString())], summary);
    }

    public void Print()
    {
        foreach (var problem in Problems)
            Console.Out.WriteLine(problem);
        if (Summary.Length > 0)
            Console.Error.WriteLine(Summary);
    }
}
