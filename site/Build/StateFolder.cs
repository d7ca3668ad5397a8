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

    /// <summary>There while files are moved into the site.</summary>
    public string Moving => Path.Combine(Root, "site.moving");

    /// <summary>Takes the folder for one writer; null when another one has it.</summary>
    public FileStream? TryLock()
    {
        Directory.CreateDirectory(Root);
        try
        {
            return new FileStream(Path.Combine(Root, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
