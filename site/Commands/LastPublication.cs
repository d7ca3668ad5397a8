using System.Globalization;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Site.Commands;

/// <summary>What the last publication was made from and what it said: the next one of the same needs neither to read nor to render.</summary>
/// <param name="From">Names content, commits, day and program.</param>
/// <param name="Files">How many files the site has.</param>
/// <param name="Report">What was said of the content.</param>
internal sealed record LastPublication(string From, int Files, Report Report)
{
    private const string LastLine = "end";

    /// <summary>Looks at content and site at once.</summary>
    /// <returns>
    /// What a publication would be made from, null when something may change without being noticed;
    /// and the last publication, null unless it was made from the same and the site is still as it left it.
    /// </returns>
    public static (string? From, LastPublication? Last) Look(StateFolder state, string content, DateOnly today, bool compress)
    {
        var site = Task.Run(() => FolderStamp.Of(state.Site)?.Value);
        var from = ContentStamp.Of(content, TimeProvider.System) is { } stamp
            ? string.Join(' ', stamp, today.ToString(PortalSettings.DayForm, CultureInfo.InvariantCulture), ProgramBuild.Id, compress)
            : null;
        return (from, from is null || File.Exists(state.Coming) ? null : Read(state, from, site.GetAwaiter().GetResult()));
    }

    /// <summary>Keeps it for the next time, with the site as it is now.</summary>
    public void Save(StateFolder state) => File.WriteAllLines(
        state.Last,
        [From, FolderStamp.Of(state.Site)?.Value ?? "", Files.ToString(CultureInfo.InvariantCulture), Report.Summary, .. Report.Problems, LastLine]);

    private static LastPublication? Read(StateFolder state, string from, string? site) =>
        File.Exists(state.Last)
        && File.ReadAllLines(state.Last) is [var made, var left, var files, var summary, .. var problems, LastLine]
        && (made, left) == (from, site)
        && int.TryParse(files, CultureInfo.InvariantCulture, out var count)
            ? new(made, count, new(problems, summary))
            : null;
}
