using System.Runtime.CompilerServices;

namespace ThiDua.Portal.Tests;

/// <summary>The folders of the repository that tests read; the build's output may lie elsewhere.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>A path in the repository.</summary>
    public static string PathOf(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>The small good tree: invented content with every dataset.</summary>
    public static string Sample => PathOf("tests", "contents", "sample", "content");

    private static string Find([CallerFilePath] string file = "")
    {
        var folder = new FileInfo(file).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ThiDua.Portal.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("There is no solution above the tests.");
    }
}
