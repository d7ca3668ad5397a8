using Microsoft.AspNetCore.Server.Kestrel.Core;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>How much of a request is read before it is refused.</summary>
public static class Limits
{
    /// <summary>A filter with the most values that a list may have fits into it.</summary>
    public const int LongestRequestLine = 32 << 10;

    public const int LongestHeaders = 32 << 10;
    public const int MostHeaders = 64;

    /// <summary>Only queries have a body; no route reads more.</summary>
    public const long LongestBody = 1 << 20;

    private static readonly TimeSpan ForHeaders = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan BetweenRequests = TimeSpan.FromMinutes(1);

    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        // The server underneath says nothing but the status: what is only somewhat too long gets a whole answer, below.
        kestrel.Limits.MaxRequestLineSize = 2 * LongestRequestLine;
        kestrel.Limits.MaxRequestHeadersTotalSize = LongestHeaders;
        kestrel.Limits.MaxRequestHeaderCount = MostHeaders;
        kestrel.Limits.MaxRequestBodySize = LongestBody;
        kestrel.Limits.RequestHeadersTimeout = ForHeaders;
        kestrel.Limits.KeepAliveTimeout = BetweenRequests;
    }

    /// <summary>Refuses addresses that no route reads, with words.</summary>
    public static void UseAddressLimit(this IApplicationBuilder app) => app.Use((context, next) =>
        (context.Request.Path.Value?.Length ?? 0) + (context.Request.QueryString.Value?.Length ?? 0) > LongestRequestLine
            ? ProblemAnswer.Write(context.Response, StatusCodes.Status414UriTooLong,
                new Wording("Địa chỉ quá dài.", "The address is too long."),
                new Wording("Bỏ bớt điều kiện hoặc giá trị.", "Leave out conditions or values."))
            : next(context));
}
