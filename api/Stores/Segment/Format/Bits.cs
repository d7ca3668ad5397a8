namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Sizes of sets of rows with a bit for each row.</summary>
internal static class Bits
{
    /// <summary>The words that so many bits take.</summary>
    public static int Words(int rows) => (rows + 63) >> 6;
}
