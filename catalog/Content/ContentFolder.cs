using System.Security.Cryptography;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>The files of a content folder, in an order that no machine changes.</summary>
internal static class ContentFolder
{
    /// <summary>The files to read, relative to the folder, with forward slashes; the staff's guide and hidden files are not content.</summary>
    public static List<string> Files(string root) =>
    [
        .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part.StartsWith('.')) && file is not "README.md")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A file as people see it: from the content folder on.</summary>
    public static string Shown(string root, string relative) => $"{Path.GetFileName(root)}/{relative}";

    /// <summary>The hash of a file of any size, with <c>\n</c> line ends.</summary>
    public static string Hash(string path)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var stream = File.OpenRead(path);
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            var kept = 0;
            for (var i = 0; i < read; i++)
            {
                if (buffer[i] is not (byte)'\r')
                    buffer[kept++] = buffer[i];
            }

            hash.AppendData(buffer, 0, kept);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
