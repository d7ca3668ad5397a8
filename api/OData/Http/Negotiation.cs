using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Portal.Api.OData.Http;

/// <summary>The kinds of answers that a reader may choose from.</summary>
public enum Format
{
    Json,
    Csv,
    Xml,
    Text,
}

/// <summary>What a reader asked of the form of the answer.</summary>
/// <param name="Format">The format.</param>
/// <param name="Metadata">How much control information: none, minimal or full.</param>
/// <param name="Exact">Whether large numbers are written as texts.</param>
/// <param name="Version">The version of the protocol: 4.0 or 4.01.</param>
/// <param name="MaxPageSize">The most rows of a page that the reader wants; null for no wish.</param>
/// <param name="OmitNulls">Whether properties without a value are left out.</param>
public sealed partial record Negotiation(Format Format, string Metadata, bool Exact, string Version, int? MaxPageSize, bool OmitNulls)
{
    /// <summary>The prefix of control information: 4.01 writes none, and readers who did not ask for 4.01 may not know that.</summary>
    public string Prefix { get; private init; } = "@odata.";

    /// <summary>Reads the headers and <c>$format</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="format">The value of <c>$format</c>, if any.</param>
    /// <param name="offered">The formats that this resource has, the preferred one first.</param>
    /// <exception cref="ODataException">None of them is wanted, or a header cannot be read.</exception>
    public static Negotiation Of(ODataRequest request, string? format, params ReadOnlySpan<Format> offered)
    {
        var (version, prefix) = Versions(request);
        var written = format ?? request.Header("Accept") ?? "*/*";
        var accept = format?.ToLowerInvariant() switch { "json" => "application/json", "xml" => "application/xml", "csv" => "text/csv", _ => written };
        foreach (var range in Ranges(accept))
        {
            foreach (var offer in offered)
            {
                if (!Matches(range.Type, offer) || Level(range.Parameters) is not { } level)
                    continue;
                var exact = range.Parameters.Any(parameter => parameter.Equals("IEEE754Compatible=true", StringComparison.OrdinalIgnoreCase));
                return new(offer, level, exact, version, PageSize(request), Omits(request)) { Prefix = prefix };
            }
        }

        throw ODataErrors.Of("notAcceptable", $"Không có dạng “{written}” ở đây.", $"There is no “{written}” here.", format is null ? "Accept" : "$format");
    }

    private static (string Version, string Prefix) Versions(ODataRequest request)
    {
        foreach (var name in (ReadOnlySpan<string>)["OData-Version", "OData-MaxVersion"])
        {
            if (request.Header(name) is not { Length: > 0 } written)
                continue;
            if (!VersionForm().IsMatch(written.Trim()))
                throw ODataErrors.Of("invalidHeader", $"{name} phải có dạng 4.01.", $"{name} is written as 4.01.", name);
            var number = decimal.Parse(written.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture);
            if (number < 4m || (name == "OData-Version" && number > 4.01m))
                throw ODataErrors.Of("unsupportedVersion", "Chỉ hỗ trợ OData 4.0 và 4.01.", "Only OData 4.0 and 4.01 are supported.", name);
            if (name == "OData-MaxVersion")
                return number >= 4.01m ? ("4.01", "@") : ("4.0", "@odata.");
        }

        return ("4.01", "@odata.");
    }

    private static IEnumerable<(string Type, string[] Parameters)> Ranges(string accept) => accept.Split(',')
        .Select((range, order) => (Parts: range.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), order))
        .Where(range => range.Parts.Length > 0)
        .Select(range => (Type: range.Parts[0].ToLowerInvariant(), Parameters: range.Parts[1..], Quality: Quality(range.Parts), range.order))
        .Where(range => range.Quality > 0)
        .OrderByDescending(range => range.Quality).ThenBy(range => range.order)
        .Select(range => (range.Type, range.Parameters));

    private static double Quality(string[] parts) =>
        parts.FirstOrDefault(part => part.StartsWith("q=", StringComparison.OrdinalIgnoreCase)) is not { } written ? 1
            : double.TryParse(written.AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality) ? quality : 0;

    private static bool Matches(string range, Format offer) => range is "*/*" || offer switch
    {
        Format.Json => range is "application/json" or "application/*",
        Format.Csv => range is "text/csv" or "text/*",
        Format.Xml => range is "application/xml" or "application/*",
        _ => range is "text/plain" or "text/*",
    };

    /// <summary>How much control information; null for a level that is not known.</summary>
    private static string? Level(string[] parameters)
    {
        var level = parameters.Select(parameter => parameter.Split('=')).FirstOrDefault(pair => pair.Length == 2 && pair[0].ToLowerInvariant() is "odata.metadata" or "metadata");
        return level is null ? "minimal" : level[1].ToLowerInvariant() is "none" or "minimal" or "full" ? level[1].ToLowerInvariant() : null;
    }

    private static int? PageSize(ODataRequest request) =>
        PagePreference().Match(request.Header("Prefer") ?? "") is { Success: true } found && int.TryParse(found.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0 ? size : null;

    private static bool Omits(ODataRequest request) => request.Header("Prefer")?.Contains("omit-values=nulls", StringComparison.OrdinalIgnoreCase) is true;

    [GeneratedRegex(@"^\d{1,4}\.\d{1,10}$")]
    private static partial Regex VersionForm();

    [GeneratedRegex(@"(?:^|,|\s)(?:odata\.)?maxpagesize\s*=\s*(\d{1,9})", RegexOptions.IgnoreCase)]
    private static partial Regex PagePreference();
}
