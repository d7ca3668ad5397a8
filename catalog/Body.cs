using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog;

/// <summary>The Markdown of a record, left in its file until somebody reads it.</summary>
/// <param name="path">Where the file is on this machine.</param>
/// <param name="hash">The hash of the file when the publication was read.</param>
/// <param name="line">The line of the file on which the Markdown starts, from 1.</param>
public sealed class Body(string path, string hash, int line)
{
    /// <summary>The line of the file on which the Markdown starts, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Reads the Markdown, with <c>\n</c> line ends and no blank lines around it.</summary>
    /// <exception cref="ContentChangedException">The file is not what it was when the publication was read.</exception>
    public string Read()
    {
        if (ContentFile.TryRead(path) is not { } file || file.Hash != hash)
            throw new ContentChangedException(path);
        return file.Body;
    }
}
