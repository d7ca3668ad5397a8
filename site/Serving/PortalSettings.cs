using System.Globalization;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Site.Serving;

/// <summary>Where content is read and where generated files go, checked before anything is done.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="State">The folder of everything generated.</param>
/// <param name="Today">The day to publish for; null for the day on the clock.</param>
public sealed record PortalSettings(string Content, string State, DateOnly? Today)
{
    /// <summary>The address that readers see, where another server stands before this one; null where it is each request's own.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>How a day is written.</summary>
    public const string DayForm = "yyyy-MM-dd";

    private const string DefaultState = "artifacts/state";
    private const string Marker = "portal.yaml";

    /// <summary>The zone in which a day begins and ends.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>The settings, or what is wrong with them. A null or empty one has its default.</summary>
    public static (PortalSettings? Settings, string? Error) From(string? content, string? state, string? today)
    {
        var folder = Folder(content) ?? Nearest() ?? Path.GetFullPath("content");
        if (!File.Exists(Path.Combine(folder, Marker)))
            return (null, Words.NoContent(folder));
        var generated = Folder(state) ?? Path.Combine(Path.GetDirectoryName(folder)!, DefaultState);
        if (IsWithin(generated, folder))
            return (null, Words.StateInsideContent(generated));
        if (File.Exists(generated))
            return (null, Words.StateIsFile(generated));
        var files = new StateFolder(generated);
        if (IsWithin(folder, files.Site) || !files.IsOurs)
            return (null, Words.StateNotOurs(files.Site));
        if (string.IsNullOrEmpty(today))
            return (new(folder, generated, null), null);
        return DateOnly.TryParseExact(today, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (new(folder, generated, day), null)
            : (null, Words.BadToday(today));
    }

    /// <summary>The day to publish for.</summary>
    public DateOnly DayOn(TimeProvider clock) =>
        Today ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone).DateTime);

    private static string? Folder(string? written) => string.IsNullOrEmpty(written) ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(written));

    private static bool IsWithin(string inner, string outer) =>
        (inner + Path.DirectorySeparatorChar).StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The content folder beside or above where the program was started.</summary>
    private static string? Nearest()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "content", Marker)))
                return Path.Combine(folder.FullName, "content");
        }

        return null;
    }
}
