using System.Globalization;

namespace ThiDua.Portal.Site.Serving;

/// <summary>Where content is read and where generated files go, checked before anything is done.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="State">The folder of everything generated.</param>
/// <param name="Today">The day to publish for; null for the day on the clock.</param>
public sealed record PortalSettings(string Content, string State, DateOnly? Today)
{
    private const string DefaultState = "artifacts/state";

    /// <summary>The zone in which a day begins and ends.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>The settings, or what is wrong with them.</summary>
    public static (PortalSettings? Settings, string? Error) From(string? content, string? state, string? today)
    {
        var folder = Path.GetFullPath(content ?? Nearest() ?? "content");
        if (!File.Exists(Path.Combine(folder, "portal.yaml")))
            return (null, Words.NoContent(folder));
        var generated = Path.GetFullPath(state ?? Path.Combine(Path.GetDirectoryName(folder)!, DefaultState));
        if ((generated + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return (null, Words.StateInsideContent(generated));
        if (today is null)
            return (new(folder, generated, null), null);
        return DateOnly.TryParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (new(folder, generated, day), null)
            : (null, Words.BadToday(today));
    }

    /// <summary>The day to publish for.</summary>
    public DateOnly DayOn(TimeProvider clock) =>
        Today ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone).DateTime);

    /// <summary>The content folder beside or above where the program was started.</summary>
    private static string? Nearest()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "content", "portal.yaml")))
                return Path.Combine(folder.FullName, "content");
        }

        return null;
    }
}
