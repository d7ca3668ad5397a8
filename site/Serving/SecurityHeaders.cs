using Microsoft.Extensions.Primitives;

namespace ThiDua.Portal.Site.Serving;

/// <summary>Headers that every answer carries: pages run no script, are framed by nobody and load nothing from elsewhere.</summary>
public static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The policy of the one page that runs a script, which is a file of ours.</summary>
    internal const string WithScript = ContentPolicy + "; script-src 'self'";

    private static readonly KeyValuePair<string, StringValues>[] All =
    [
        new("Content-Security-Policy", ContentPolicy),
        new("X-Content-Type-Options", "nosniff"),
        new("X-Frame-Options", "DENY"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <summary>Adds what the answer does not say itself, last of all: an error clears the headers that were set before it.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(
            static state =>
            {
                foreach (var header in All)
                    ((IHeaderDictionary)state).TryAdd(header.Key, header.Value);
                return Task.CompletedTask;
            },
            context.Response.Headers);
        return next(context);
    });
}
