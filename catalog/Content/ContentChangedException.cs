namespace ThiDua.Portal.Catalog.Content;

/// <summary>A file changed after the publication was read: the publication must be read again.</summary>
public sealed class ContentChangedException : IOException
{
    /// <summary>Says that content changed, without a file.</summary>
    public ContentChangedException()
    {
    }

    /// <summary>Names the file that changed.</summary>
    /// <param name="path">The file.</param>
    public ContentChangedException(string path)
        : base($"{path} changed while it was published.")
    {
    }

    /// <summary>Says why the file could not be read again.</summary>
    /// <param name="path">The file.</param>
    /// <param name="inner">The cause.</param>
    public ContentChangedException(string path, Exception inner)
        : base($"{path} changed while it was published.", inner)
    {
    }
}
