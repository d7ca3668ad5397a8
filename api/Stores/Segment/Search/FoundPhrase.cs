namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Where a phrase was found.</summary>
/// <param name="Looked">The rows in which it was looked for.</param>
/// <param name="Rows">Those that have it.</param>
/// <param name="Heavy">Those of them in which it weighs more than 1, and how much.</param>
internal sealed record FoundPhrase(RowSet Looked, RowSet Rows, List<(int Row, int Weight)> Heavy) : IDisposable
{
    public void Dispose()
    {
        Looked.Dispose();
        Rows.Dispose();
    }
}
