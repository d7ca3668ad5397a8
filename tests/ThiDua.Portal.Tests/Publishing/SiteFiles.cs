using System.Security.Cryptography;

namespace ThiDua.Portal.Tests.Publishing;

/// <summary>The files of a folder at one moment.</summary>
public static class SiteFiles
{
    /// <summary>The hash of each file by its path; empty directories count too.</summary>
    public static SortedDictionary<string, string> Bytes(string folder) => Look(folder, path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));

    /// <summary>When each file was written.</summary>
    public static SortedDictionary<string, DateTime> Times(string folder) => Look(folder, File.GetLastWriteTimeUtc);

    private static SortedDictionary<string, T> Look<T>(string folder, Func<string, T> look)
    {
        var files = new SortedDictionary<string, T>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
            return files;
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(folder, path), look(path));
        foreach (var empty in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).Where(path => !Directory.EnumerateFileSystemEntries(path).Any()))
            files.Add(Path.GetRelativePath(folder, empty) + "/", default!);
        return files;
    }
}
