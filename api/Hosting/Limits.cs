using Microsoft.AspNetCore.Server.Kestrel.Core;

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
        kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
        kestrel.Limits.MaxRequestHeadersTotalSize = LongestHeaders;
        kestrel.Limits.MaxRequestHeaderCount = MostHeaders;
        kestrel.Limits.MaxRequestBodySize = LongestBody;
        kestrel.Limits.RequestHeadersTimeout = ForHeaders;
        kestrel.Limits.KeepAliveTimeout = BetweenRequests;
    }
}
