using System.Buffers;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Reads bodies, and none past a length.</summary>
internal static class BoundedBody
{
    private const int First = 16 << 10;

    /// <summary>The body in a borrowed buffer, and its length.</summary>
    /// <exception cref="InvalidDataException">The body is too long.</exception>
    public static async Task<(byte[] Buffer, int Length)> Read(HttpContent content, int longest, CancellationToken cancellation)
    {
        if (content.Headers.ContentLength > longest)
            throw new InvalidDataException("The answer is too long.");
        using var stream = await content.ReadAsStreamAsync(cancellation);
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(content.Headers.ContentLength + 1 ?? First, longest));
        var length = 0;
        try
        {
            while (await stream.ReadAsync(buffer.AsMemory(length), cancellation) is > 0 and var read)
            {
                length += read;
                if (length > longest)
                    throw new InvalidDataException("The answer is too long.");
                if (length == buffer.Length)
                    buffer = Grown(buffer);
            }

            return (buffer, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    private static byte[] Grown(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
