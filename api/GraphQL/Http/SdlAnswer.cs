using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>Answers with the text of the schema.</summary>
internal sealed class SdlAnswer(string sdl, string cacheControl)
{
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(sdl);
    private readonly EntityTagHeaderValue tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sdl)).AsSpan(0, 16))}\"");

    public async Task Answer(HttpContext context)
    {
        var response = context.Response;
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = cacheControl;
        if (EntityTags.IsKnown(context.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "text/plain; charset=utf-8";
        response.ContentLength = utf8.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.BodyWriter.WriteAsync(utf8, context.RequestAborted);
    }
}
