namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>How much is sent at once: less when the cluster has too much to do, more while it answers quickly, never what was once too long.</summary>
internal sealed class BulkSize
{
    private const int First = 5 << 20;
    private const int Least = 64 << 10;
    private const int MostRows = 5_000;
    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private int _most = First;
    private int _bytes = First;

    /// <summary>Whether a batch is large enough to be sent.</summary>
    public bool IsFull(BulkBatch batch)
    {
        lock (_lock)
            return batch.Length >= _bytes || batch.Rows >= MostRows;
    }

    /// <summary>A batch was taken.</summary>
    public void Taken(TimeSpan elapsed)
    {
        lock (_lock)
            _bytes = elapsed < Quick ? (int)Math.Min(_most, _bytes * 1.25) : Math.Max(Least, _bytes / 2);
    }

    /// <summary>The cluster has too much to do.</summary>
    public void Refused()
    {
        lock (_lock)
            _bytes = Math.Max(Least, _bytes / 2);
    }

    /// <summary>A batch was too long.</summary>
    public void TooLong(int length)
    {
        lock (_lock)
        {
            _most = Math.Max(Least, Math.Min(_most, length / 2));
            _bytes = Math.Min(_bytes, _most);
        }
    }
}
