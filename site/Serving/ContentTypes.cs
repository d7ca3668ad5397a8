namespace ThiDua.Portal.Site.Serving;

/// <summary>What the files of the site are, by their endings.</summary>
internal static class ContentTypes
{
    private const string Unknown = "application/octet-stream";

    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".jsonl"] = "application/jsonl; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".atom"] = "application/atom+xml; charset=utf-8",
        [".xml"] = "application/xml; charset=utf-8",
        [".ics"] = "text/calendar; charset=utf-8",
        [".md"] = "text/markdown; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".gz"] = "application/gzip",
        [".svg"] = "image/svg+xml; charset=utf-8",
        [".png"] = "image/png",
        [".woff2"] = "font/woff2",
    };

    public static string Of(string file) => ByEnding.GetValueOrDefault(Path.GetExtension(file), Unknown);

    /// <summary>Whether compression makes it smaller.</summary>
    public static bool IsText(string file) => Of(file).EndsWith("charset=utf-8", StringComparison.Ordinal);
}
