namespace ThiDua.Portal.Catalog.Content;

/// <summary>Where something stands in the content.</summary>
/// <param name="File">The file, from the content folder on.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Field">The column's name, if it is about one.</param>
public readonly record struct Spot(string File, int Line, string? Field = null)
{
    /// <summary>Whether it stands in a list beside a record, where a field is a cell.</summary>
    internal bool IsCell => File.EndsWith(".csv", StringComparison.Ordinal);

    internal Problem Problem(string code, string message, string fix, Severity severity = Severity.Error) =>
        new(code, File, Line, Field, message, fix, severity);
}
