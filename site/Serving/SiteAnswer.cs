using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Pages.Search;

namespace ThiDua.Portal.Site.Serving;

/// <summary>Answers GET and HEAD with files of the published site: clean addresses, ETag of the bytes, compression.</summary>
public sealed partial class SiteAnswer(PublishedSite site, ILogger<SiteAnswer> logger) : IDisposable
{
    private const string NotFoundPage = "404.html";
    /// <summary>Larger files are streamed, and compressed once, when they are published.</summary>
    internal const int LargestKept = 1 << 20;

    private readonly Compression _compression = new();

    public async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await Say(context, StatusCodes.Status405MethodNotAllowed, Words.OnlyReading);
            return;
        }

        var address = request.Path.Value ?? "/";
        if (!site.IsReady)
        {
            // The page that says so needs its styles.
            if (Assets.Embedded.Find(address) is { } asset)
            {
                Describe(response, address[1..]);
                await response.Body.WriteAsync(asset, context.RequestAborted);
                return;
            }

            response.Headers.RetryAfter = "5";
            await Say(context, StatusCodes.Status503ServiceUnavailable, Words.NotYetPublished);
            return;
        }

        if (Elsewhere(address) is { } there)
        {
            response.Headers.Location = new PathString(there).ToUriComponent() + QueryOf(request);
            response.StatusCode = StatusCodes.Status301MovedPermanently;
            return;
        }

        try
        {
            if (site.Find(address) is { } file and not NotFoundPage && await TrySend(context, file, StatusCodes.Status200OK))
                return;
            if (!await TrySend(context, NotFoundPage, StatusCodes.Status404NotFound))
                await Say(context, StatusCodes.Status404NotFound, Words.NotFound);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException && !context.RequestAborted.IsCancellationRequested && !response.HasStarted)
        {
            Unreadable(broken, address);
            await Say(context, StatusCodes.Status503ServiceUnavailable, Words.Unreadable);
        }
    }

    public void Dispose() => _compression.Dispose();

    /// <summary>The one address of a page when this is another one: a former one, with <c>.html</c>, or with slashes at its end.</summary>
    private string? Elsewhere(string address)
    {
        var clean = address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length]
            : address.EndsWith(".html", StringComparison.Ordinal) ? address[..^".html".Length]
            : address;
        // "//host" would leave the site.
        clean = "/" + clean.Trim('/');
        return site.MovedTo(clean) ?? (clean == address ? null : clean);
    }

    /// <summary>The query as a header may carry it.</summary>
    private static string QueryOf(HttpRequest request) => request.QueryString.Value is { } query && query.All(char.IsAscii) ? query : "";

    private async Task<bool> TrySend(HttpContext context, string file, int status)
    {
        await using var stream = TryOpen(file);
        if (stream is null)
            return false;
        if (stream.Length <= LargestKept)
            await SendSmall(context, file, stream, status);
        else if (!await TrySendPacked(context, file, stream.Length))
            await SendLarge(context, file, stream);
        return true;
    }

    /// <summary>The file as it is now: whoever publishes replaces it, and what is open stays whole.</summary>
    private FileStream? TryOpen(string file)
    {
        try
        {
            return new(site.PathOf(file), new FileStreamOptions { BufferSize = 0, Options = FileOptions.Asynchronous | FileOptions.SequentialScan, Share = FileShare.Read | FileShare.Delete });
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private async Task SendSmall(HttpContext context, string file, FileStream stream, int status)
    {
        var (request, response) = (context.Request, context.Response);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, context.RequestAborted);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..32];
        var encoding = Compression.Encoding(request, file, bytes.Length);
        var tag = new EntityTagHeaderValue($"\"{hash}{(encoding is null ? "" : "-" + encoding)}\"");
        Describe(response, file);
        response.GetTypedHeaders().ETag = tag;
        response.StatusCode = status;
        if (status is StatusCodes.Status200OK && request.GetTypedHeaders().IfNoneMatch.Any(known => known == EntityTagHeaderValue.Any || known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (encoding is not null)
        {
            bytes = _compression.Get(hash, encoding, bytes);
            response.Headers.ContentEncoding = encoding;
        }

        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(request.Method))
            await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>The compressed file beside a large one, to who accepts it and asks for all of it.</summary>
    private async Task<bool> TrySendPacked(HttpContext context, string file, long length)
    {
        if (context.Request.Headers.ContainsKey(HeaderNames.Range) || !site.Has(file + ".gz") || !Compression.AcceptsGzip(context.Request, file, length))
            return false;
        await using var packed = TryOpen(file + ".gz");
        if (packed is null)
            return false;
        context.Response.Headers.ContentEncoding = "gzip";
        await SendLarge(context, file, packed);
        return true;
    }

    /// <summary>Data of any size: streamed, with ranges.</summary>
    private static Task SendLarge(HttpContext context, string file, FileStream stream)
    {
        Describe(context.Response, file);
        // A file is never written again under its name, only replaced: its time and length tell one from another.
        var written = File.GetLastWriteTimeUtc(stream.SafeFileHandle);
        return Results.File(stream, ContentTypes.Of(file), entityTag: new($"\"{written.Ticks:x}-{stream.Length:x}\""), enableRangeProcessing: string.IsNullOrEmpty(context.Response.Headers.ContentEncoding)).ExecuteAsync(context);
    }

    private static void Describe(HttpResponse response, string file)
    {
        response.ContentType = ContentTypes.Of(file);
        if (file == SearchFiles.PagePath)
            response.Headers.ContentSecurityPolicy = SecurityHeaders.WithScript;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        // Assets change their name with their bytes; everything else is asked for again, at the price of a 304.
        response.Headers.CacheControl = file.StartsWith("assets/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "public, no-cache";
    }

    private static Task Say(HttpContext context, int status, string words)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        return response.WriteAsync(words + "\n", context.RequestAborted);
    }

    [LoggerMessage(1, LogLevel.Error, "A file of the site cannot be read: {Address}")]
    private partial void Unreadable(Exception exception, string address);
}
