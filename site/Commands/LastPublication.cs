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

    /// <summary>Looks at content and site; what cannot be looked at is in doubt.</summary>
    /// <returns>
    /// What a publication would be made from, null when something may change without being noticed;
    /// and the last publication, null unless it was made from the same and the site is still as it left it.
    /// </returns>
    public static (string? From, LastPublication? Last) Look(StateFolder state, string content, DateOnly today, bool compress)
    {
        try
        {
            if (ContentStamp.Of(content, TimeProvider.System) is not { } stamp)
                return (null, null);
            var from = string.Join(' ', stamp, today.ToString(PortalSettings.DayForm, CultureInfo.InvariantCulture), ProgramBuild.Id, compress);
            return (from, File.Exists(state.Coming) || !File.Exists(state.Last) ? null : Read(state, from));
        }
        catch (Exception unseen) when (unseen is IOException or UnauthorizedAccessException)
        {
            return (null, null);
        }
    }

    /// <summary>Keeps it for the next time, with the site as it is now. Where that cannot be done, the next publication reads.</summary>
    public void Save(StateFolder state)
    {
        try
        {
            File.WriteAllLines(state.Last + ".new", [From, SiteOf(state) ?? "", Files.ToString(CultureInfo.InvariantCulture), Report.Summary, .. Report.Problems, LastLine]);
            File.Move(state.Last + ".new", state.Last, overwrite: true);
        }
        catch (Exception unkept) when (unkept is IOException or UnauthorizedAccessException)
        {
            // The site is published; only the next run takes longer.
        }
    }

    private static LastPublication? Read(StateFolder state, string from) =>
        File.ReadAllLines(state.Last) is [var made, var site, var files, var summary, .. var problems, LastLine]
        && made == from
        && site == SiteOf(state)
        && int.TryParse(files, CultureInfo.InvariantCulture, out var count)
            ? new(made, count, new(problems, summary))
            : null;

    /// <summary>The site with its manifest, which the next publication and the portal rely on.</summary>
    private static string? SiteOf(StateFolder state) => FolderStamp.Of(state.Site) is { } site && new FileInfo(state.Manifest) is { Exists: true } manifest
        ? string.Create(CultureInfo.InvariantCulture, $"{site.Value} {manifest.Length} {manifest.LastWriteTimeUtc.Ticks}")
        : null;
}
