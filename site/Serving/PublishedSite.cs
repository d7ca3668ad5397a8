using System.Collections.Frozen;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Site.Serving;

/// <summary>The site that is served now: a list of files that is swapped whole.</summary>
public sealed class PublishedSite(StateFolder state)
{
    private volatile FrozenSet<string>? _files;

    /// <summary>The edition that is served; null before there is any.</summary>
    public string? Edition { get; private set; }

    /// <summary>Why the newest content is not served; null when it is.</summary>
    public string? Trouble { get; set; }

    /// <summary>Whether there is something to serve.</summary>
    public bool IsReady => _files is not null;

    /// <summary>Serves what a manifest lists from now on.</summary>
    public void Swap(Manifest manifest)
    {
        if (manifest == Manifest.None)
            return;
        Edition = manifest.Edition;
        _files = manifest.Files.Keys.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The file that an address asks for: itself, or with <c>.html</c>; null when there is none.</summary>
    public string? Find(string address)
    {
        if (_files is not { } files)
            return null;
        var path = address.TrimStart('/');
        if (path.Length == 0)
            return "index.html";
        return files.Contains(path + ".html") ? path + ".html" : files.Contains(path) ? path : null;
    }

    /// <summary>Where a file of the site lies on this machine.</summary>
    public string PathOf(string file) => Path.Combine(state.Site, file);
}
