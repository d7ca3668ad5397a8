namespace ThiDua.Portal.Catalog.Content;

/// <summary>One thing that an editor must mend, where it is, in words they use.</summary>
/// <param name="Code">A stable name for this kind of problem: <c>date-form</c>.</param>
/// <param name="File">The file, from the content folder on: <c>content/van-ban/x.md</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Field">The column's name as written in the file; null for the file as a whole.</param>
/// <param name="Message">What is wrong, in Vietnamese.</param>
/// <param name="Fix">What to write instead, in Vietnamese.</param>
/// <param name="Severity">Whether it stops the publication.</param>
public sealed record Problem(string Code, string File, int Line, string? Field, string Message, string Fix, Severity Severity = Severity.Error)
{
    /// <summary>The problems by file, line and field, so that the list reads as the files do.</summary>
    public static IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) =>
    [
        .. problems
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Field, StringComparer.Ordinal)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal),
    ];

    /// <summary>One line: <c>file:line: field: message fix [code]</c>.</summary>
    public override string ToString() =>
        $"{File}:{Line}: {(Field is null ? "" : Field + ": ")}{Message} {Fix} [{Code}]";
}
