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
}
