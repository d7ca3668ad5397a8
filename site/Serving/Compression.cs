using System.IO.Compression;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;

namespace ThiDua.Portal.Site.Serving;

/// <summary>Compresses what a browser accepts compressed, each page once: the results are kept in a bounded cache.</summary>
internal sealed class Compression : IDisposable
{
    private const int Smallest = 512;
    private const long MostKept = 64 << 20;
    private const int EntryCost = 256;
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostKept });

    /// <summary>The encoding to answer in; null for none.</summary>
    public static string? Encoding(HttpRequest request, string file, long length)
    {
        if (length < Smallest || !ContentTypes.IsText(file))
            return null;
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return Accepts(accepted, "br") ? "br" : Accepts(accepted, "gzip") ? "gzip" : null;
    }

    /// <summary>Whether a file may be answered as gzip.</summary>
    public static bool AcceptsGzip(HttpRequest request, string file, long length) =>
        length >= Smallest && ContentTypes.IsText(file) && Accepts(request.GetTypedHeaders().AcceptEncoding, "gzip");

    /// <summary>The bytes in an encoding.</summary>
    /// <param name="hash">Names the bytes.</param>
    /// <param name="encoding">The encoding.</param>
    /// <param name="bytes">The bytes.</param>
    public byte[] Get(string hash, string encoding, byte[] bytes)
    {
        if (_kept.TryGetValue<byte[]>((hash, encoding), out var known))
            return known!;
        using var buffer = new MemoryStream();
        using (Stream stream = encoding is "br" ? new BrotliStream(buffer, CompressionLevel.Optimal) : new GZipStream(buffer, CompressionLevel.Optimal))
            stream.Write(bytes);
        var smaller = buffer.ToArray();
        return _kept.Set((hash, encoding), smaller, new MemoryCacheEntryOptions { Size = smaller.Length + EntryCost });
    }

    public void Dispose() => _kept.Dispose();

    private static bool Accepts(IList<StringWithQualityHeaderValue> accepted, string encoding) =>
        accepted.Any(offer => offer.Quality is not 0 && offer.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase));
}
