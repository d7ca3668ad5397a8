namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>What the length of each row does to the weight of its words; computed once for each length that is usual.</summary>
/// <param name="lengths">The number of words of each row.</param>
/// <param name="known">For the usual lengths: what the length does, and the score of a word that weighs 1, rarity aside.</param>
/// <param name="averageLength">The number of words that a row has on average.</param>
internal readonly ref struct Norms(PackedInts lengths, (float Norm, float One)[] known, double averageLength)
{
    private readonly PackedInts _lengths = lengths;

    // Where no row has more words than a byte can say, which is usual, the length is found without a choice.
    private readonly ReadOnlySpan<byte> _short = lengths.Width == 1 ? lengths.As<byte>() : [];

    /// <summary>What the length of a row does.</summary>
    public float this[int row] => Of(row).Norm;

    /// <summary>What a word scores in a row where it weighs 1, rarity aside.</summary>
    public float One(int row) => Of(row).One;

    /// <summary>What a word of a rarity scores in a row more than if it weighed 1.</summary>
    public float Heavier(float rarity, int weight, int row)
    {
        var (norm, one) = Of(row);
        return Bm25.Score(rarity, weight, norm) - rarity * one;
    }

    /// <summary>What a length does.</summary>
    public static (float Norm, float One) Of(int length, double averageLength)
    {
        var norm = Bm25.Norm(length, averageLength);
        return (norm, Bm25.Score(1, 1, norm));
    }

    private (float Norm, float One) Of(int row)
    {
        if (_short.Length > 0)
            return known[_short[row]];
        var length = _lengths[row];
        return length < known.Length ? known[length] : Of(length, averageLength);
    }
}
