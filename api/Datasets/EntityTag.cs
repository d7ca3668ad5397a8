using Microsoft.Net.Http.Headers;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>Names what an answer would be, so that a reader who has it is spared the answer.</summary>
internal static class EntityTag
{
    /// <summary>Sets the tag; true when the reader has it already, and 304 is the answer.</summary>
    public static bool Answers(HttpContext context, string tag)
    {
        var quoted = $"\"{tag}\"";
        context.Response.Headers.ETag = quoted;
        context.Response.Headers.CacheControl = "public, no-cache";
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Tag == quoted))
            return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }
}
