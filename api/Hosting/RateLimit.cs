using System.Globalization;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Pages.Data;
using ThiDua.Portal.Site.Pages.Search;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>How many answers that must be computed one client gets: so many at once, and as many again in each minute. Files of the site are not counted.</summary>
public static class RateLimit
{
    /// <summary>What nobody who reads, and no program that asks politely, ever needs.</summary>
    public const int Usual = 600;

    public const int Highest = 1_000_000;

    private static readonly string[] Doors = ["/api", "/odata", "/graphql", SearchModel.Address, SearchModel.Address + ".atom", QueryFormModel.Address, "/openapi.json"];

    /// <summary>The limit that is set, or null after saying what is wrong with it.</summary>
    public static int? Read(string? text)
    {
        if (text is null)
            return Usual;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit <= Highest)
            return limit;
        Console.Error.WriteLine(Words.BadRateLimit(text));
        return null;
    }

    /// <summary>Counts the requests of each client.</summary>
    /// <param name="app">The application.</param>
    /// <param name="perMinute">How many answers in a minute; 0 for no limit.</param>
    public static void UseRateLimit(this WebApplication app, int perMinute)
    {
        if (perMinute == 0)
            return;
        var limiter = PartitionedRateLimiter.Create<HttpContext, UInt128>(context => ClientOf(context) is { } client
            ? RateLimitPartition.GetTokenBucketLimiter(client, _ => Bucket(perMinute))
            : RateLimitPartition.GetNoLimiter(UInt128.Zero));
        app.Lifetime.ApplicationStopped.Register(limiter.Dispose);
        app.Use(async (context, next) =>
        {
            if (!IsComputed(context.Request.Path))
            {
                await next(context);
                return;
            }

            using var lease = limiter.AttemptAcquire(context);
            if (lease.IsAcquired)
                await next(context);
            else
                await Refuse(context, lease);
        });
    }

    private static bool IsComputed(PathString path) => Array.Exists(Doors, door => path.StartsWithSegments(door, StringComparison.Ordinal));

    private static TokenBucketRateLimiterOptions Bucket(int perMinute) => new()
    {
        TokenLimit = perMinute,
        // A whole number of answers a period: a minute is cut as finely as that allows.
        TokensPerPeriod = Math.Max(1, perMinute / 60),
        ReplenishmentPeriod = TimeSpan.FromMinutes((double)Math.Max(1, perMinute / 60) / perMinute),
        QueueLimit = 0,
    };

    /// <summary>Who asks: the address, of IPv6 the network that one household has; null where the connection has none, as in one process or over a socket file.</summary>
    private static UInt128? ClientOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
            return null;
        Span<byte> bytes = stackalloc byte[16];
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        plain.TryWriteBytes(bytes, out var length);
        if (plain.AddressFamily is AddressFamily.InterNetworkV6)
            bytes[8..].Clear();
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes) + (UInt128)(length == 4 ? 1 : 0);
    }

    private static async Task Refuse(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        var response = context.Response;
        response.Headers.RetryAfter = ((int)Math.Ceiling(Math.Max(1, wait.TotalSeconds))).ToString(CultureInfo.InvariantCulture);
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = "Retry-After";
        if (context.Request.Path.StartsWithSegments(SearchModel.Address, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status429TooManyRequests;
            response.ContentType = "text/plain; charset=utf-8";
            response.Headers.CacheControl = "no-store";
            await response.WriteAsync(Words.TooManyRequests + "\n", context.RequestAborted);
            return;
        }

        await ProblemAnswer.Write(response, StatusCodes.Status429TooManyRequests,
            new Wording("Quá nhiều yêu cầu trong một phút.", "Too many requests in one minute."),
            new Wording("Đợi số giây ghi ở Retry-After; muốn lấy toàn bộ dữ liệu, tải tệp dưới /data/.", "Wait for the seconds in Retry-After; to have all the data, download the files under /data/."));
    }
}
