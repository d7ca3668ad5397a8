namespace ThiDua.Portal.Api.Query;

/// <summary>A column that orders the rows, or <see cref="Score"/>. Rows without a value come first, or last when descending.</summary>
/// <param name="By">The column, or <see cref="Score"/>.</param>
/// <param name="Descending">Whether greater values come first.</param>
public sealed record Sort(Operand By, bool Descending = false)
{
    /// <summary>In place of a column: how well the row answers the search.</summary>
    public const string Score = "score";
}
