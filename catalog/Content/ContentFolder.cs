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
}
