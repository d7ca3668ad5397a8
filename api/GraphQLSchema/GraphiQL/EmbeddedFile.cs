using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace ThiDua.Portal.Api.GraphQLSchema.GraphiQL;

/// <summary>Answers with one file of the program, compressed once.</summary>
internal sealed class EmbeddedFile
{
    private readonly byte[] _plain;
    private readonly Lazy<byte[]> _small;
    private readonly EntityTagHeaderValue _tag;
    private readonly string _type;
    private readonly string _cacheControl;

    /// <summary>A resource of this assembly.</summary>
    public EmbeddedFile(string resource, string type, string cacheControl)
        : this(Bytes(resource), type, cacheControl)
    {
    }

    /// <summary>A text made when the program starts.</summary>
    public EmbeddedFile(string text, string type)
        : this(Encoding.UTF8.GetBytes(text), type, "no-cache")
    {
    }

    private EmbeddedFile(byte[] plain, string type, string cacheControl)
    {
        (_plain, _type, _cacheControl) = (plain, type, cacheControl);
        _small = new(Compressed);
        _tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 16))}\"");
    }

    /// <summary>The text of a resource of this assembly.</summary>
    public static string Text(string resource) => Encoding.UTF8.GetString(Bytes(resource));

    public async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = _tag.ToString();
        response.Headers.CacheControl = _cacheControl;
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(_tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var isSmall = request.GetTypedHeaders().AcceptEncoding.Any(encoding => encoding.Value == "gzip" && encoding.Quality is not 0);
        var bytes = isSmall ? _small.Value : _plain;
        if (isSmall)
            response.Headers.ContentEncoding = "gzip";
        response.ContentType = _type;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(request.Method))
            await response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }

    private byte[] Compressed()
    {
        using var small = new MemoryStream();
        using (var gzip = new GZipStream(small, CompressionLevel.SmallestSize))
            gzip.Write(_plain);
        return small.ToArray();
    }

    private static byte[] Bytes(string resource)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(resource) ?? throw new ArgumentException($"There is no {resource}.", nameof(resource));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
