namespace ThiDua.Portal.Site.Build;

/// <summary>The one folder that holds everything generated.</summary>
/// <param name="root">The folder; made when it is not there.</param>
public sealed class StateFolder(string root)
{
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>The published site, as a web server may serve it.</summary>
    public string Site => Path.Combine(Root, "site");

    /// <summary>Files on their way into the site.</summary>
    public string Staging => Path.Combine(Root, "staging");

    /// <summary>What the site consists of.</summary>
    public string Manifest => Path.Combine(Root, "site.manifest");

    /// <summary>What the site will consist of once everything staged is in it; there only while files are moved.</summary>
    public string Coming => Path.Combine(Root, "site.coming");

    /// <summary>What the last publication was made from and what it said.</summary>
    public string Last => Path.Combine(Root, "site.last");

    /// <summary>Whether the site's folder was made by a publisher, so that what lies in it may be replaced.</summary>
    public bool IsOurs => File.Exists(Manifest) || File.Exists(Coming) || !Directory.Exists(Site) || !Directory.EnumerateFileSystemEntries(Site).Any();

    /// <summary>Takes the folder for one writer; null when another one has it.</summary>
    /// <exception cref="IOException">The folder cannot be made or written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public FileStream? TryLock()
    {
        Directory.CreateDirectory(Root);
        var path = Path.Combine(Root, "lock");
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
