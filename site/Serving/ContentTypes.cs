namespace ThiDua.Portal.Site.Serving;

/// <summary>What the files of the site are, by their endings.</summary>
internal static class ContentTypes
{
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
        [".txt"] = "text/plain; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".woff2"] = "font/woff2",
    };

    public static string Of(string file) => ByEnding.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");

    public static bool IsText(string file) => Of(file) is var type && (type.StartsWith("text/", StringComparison.Ordinal) || type.StartsWith("application/", StringComparison.Ordinal) || type == "image/svg+xml") && type != "application/octet-stream";
}
