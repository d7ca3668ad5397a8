using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;

namespace ThiDua.Portal.Site.Serving;

/// <summary>Answers GET and HEAD with files of the published site: clean addresses, ETag of the bytes, compression kept in a bounded cache.</summary>
public sealed class SiteAnswer(PublishedSite site) : IDisposable
{
    private const string NotFoundPage = "404.html";
    private const int LargestCached = 1 << 20;
    private const int SmallestCompressed = 512;
    private readonly MemoryCache _compressed = new(new MemoryCacheOptions { SizeLimit = 64 << 20 });

    public async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var address = request.Path.Value ?? "/";
        if (Clean(address) is { } clean)
        {
            response.Headers.Location = clean + request.QueryString;
            response.StatusCode = StatusCodes.Status301MovedPermanently;
            return;
        }

        if (site.Find(address) is { } file and not NotFoundPage && await TrySend(context, file, StatusCodes.Status200OK))
            return;
        if (site.IsReady && await TrySend(context, NotFoundPage, StatusCodes.Status404NotFound))
            return;
        response.StatusCode = site.IsReady ? StatusCodes.Status404NotFound : StatusCodes.Status503ServiceUnavailable;
        response.ContentType = "text/plain; charset=utf-8";
        await response.WriteAsync(site.IsReady ? Words.NotFound : Words.NotYetPublished);
    }

    public void Dispose() => _compressed.Dispose();

    /// <summary>The one address of a page: without <c>.html</c> and without a slash at its end.</summary>
    private static string? Clean(string address)
    {
        var clean = address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length]
            : address.EndsWith(".html", StringComparison.Ordinal) ? address[..^".html".Length]
            : address;
        clean = clean.Length > 1 ? clean.TrimEnd('/') : clean;
        // "//host" would leave the site.
        clean = "/" + clean.TrimStart('/');
        return clean == address ? null : Uri.EscapeDataString(clean).Replace("%2F", "/", StringComparison.Ordinal);
    }

    private async Task<bool> TrySend(HttpContext context, string file, int status)
    {
        byte[] bytes;
        try
        {
            if (new FileInfo(site.PathOf(file)) is { Length: > LargestCached })
                return await SendLarge(context, file);
            bytes = await File.ReadAllBytesAsync(site.PathOf(file), context.RequestAborted);
        }
        catch (IOException gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..32];
        var encoding = bytes.Length < SmallestCompressed || !ContentTypes.IsText(file) ? null : Encoding(context.Request);
        var response = context.Response;
        Describe(response, file, encoding is null ? hash : $"{hash}-{encoding}");
        if (status is StatusCodes.Status200OK && Matches(context.Request, response.Headers.ETag!))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return true;
        }

        response.StatusCode = status;
        if (encoding is not null)
        {
            bytes = Compressed(hash, encoding, bytes);
            response.Headers.ContentEncoding = encoding;
        }

        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(bytes, context.RequestAborted);
        return true;
    }

    /// <summary>Data files of any size: streamed, with ranges.</summary>
    private async Task<bool> SendLarge(HttpContext context, string file)
    {
        var info = new FileInfo(site.PathOf(file));
        Describe(context.Response, file, $"{info.LastWriteTimeUtc.Ticks:x}-{info.Length:x}");
        context.Response.Headers.Remove(HeaderNames.ETag);
        await Results.File(info.FullName, ContentTypes.Of(file), entityTag: new EntityTagHeaderValue($"\"{info.LastWriteTimeUtc.Ticks:x}-{info.Length:x}\""), enableRangeProcessing: true).ExecuteAsync(context);
        return true;
    }

    private static void Describe(HttpResponse response, string file, string tag)
    {
        response.ContentType = ContentTypes.Of(file);
        response.Headers.ETag = $"\"{tag}\"";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        // Assets change their name with their bytes; everything else is asked for again, at the price of a 304.
        response.Headers.CacheControl = file.StartsWith("assets/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "public, no-cache";
    }

    private static bool Matches(HttpRequest request, string tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Tag == tag);

    private static string? Encoding(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding.Where(encoding => encoding.Quality is not 0).Select(encoding => encoding.Value.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return accepted.Contains("br") ? "br" : accepted.Contains("gzip") ? "gzip" : null;
    }

    private byte[] Compressed(string hash, string encoding, byte[] bytes)
    {
        if (_compressed.TryGetValue<byte[]>((hash, encoding), out var known))
            return known!;
        using var buffer = new MemoryStream();
        using (Stream stream = encoding is "br" ? new BrotliStream(buffer, CompressionLevel.Optimal) : new GZipStream(buffer, CompressionLevel.Optimal))
            stream.Write(bytes);
        return _compressed.Set((hash, encoding), buffer.ToArray(), new MemoryCacheEntryOptions { Size = buffer.Length + 128 });
    }
}
