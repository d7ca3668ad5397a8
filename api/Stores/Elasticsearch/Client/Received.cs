namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>What arrived from a node.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Buffer">Borrowed memory.</param>
/// <param name="Length">How much of it is the body.</param>
/// <param name="RetryAfter">How long to wait, if the node said so.</param>
internal readonly record struct Received(int Status, byte[] Buffer, int Length, TimeSpan? RetryAfter)
{
    /// <summary>The body.</summary>
    public Memory<byte> Body => Buffer.AsMemory(0, Length);
}
