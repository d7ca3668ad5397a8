namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>How much a word says of a row: much when few rows have it, when the row has it often, and when the row is short.</summary>
/// <remarks>Robertson and others, Okapi at TREC-3 (1994), with the always positive weight of rare words that Lucene uses.</remarks>
public static class Bm25
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    /// <summary>How much a word that so many of the rows have says.</summary>
    public static float Rarity(int rowsWithWord, int rows) => (float)Math.Log(1 + (rows - rowsWithWord + 0.5) / (rowsWithWord + 0.5));

    /// <summary>What a row's length does.</summary>
    public static float Norm(int length, double averageLength) => (float)(K1 * (1 - B + B * length / averageLength));

    /// <summary>The score of a word in a row.</summary>
    public static float Score(float rarity, int weight, float norm) => rarity * weight * ((float)K1 + 1) / (weight + norm);
}
