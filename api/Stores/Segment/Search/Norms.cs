namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>What the length of each row does to the weight of its words; computed once for each length that is usual.</summary>
internal readonly ref struct Norms(PackedInts lengths, float[] known, double averageLength)
{
    private readonly PackedInts _lengths = lengths;

    public float this[int row]
    {
        get
        {
            var length = _lengths[row];
            return length < known.Length ? known[length] : Bm25.Norm(length, averageLength);
        }
    }

    /// <summary>The scores of a word in rows of which each has it with a weight.</summary>
    public void Score(float rarity, ReadOnlySpan<int> rows, ReadOnlySpan<int> weights, Span<float> scores)
    {
        if (_lengths.Width != 1)
        {
            for (var i = 0; i < rows.Length; i++)
                scores[i] = Bm25.Score(rarity, weights[i], this[rows[i]]);
            return;
        }

        var bytes = _lengths.As<byte>();
        for (var i = 0; i < rows.Length; i++)
            scores[i] = Bm25.Score(rarity, weights[i], known[bytes[rows[i]]]);
    }
}
