using System.Runtime.CompilerServices;

namespace ThiDua.Portal.Tests;

/// <summary>The folder of seeds and conformance cases that stands beside the solution.</summary>
public static class Shared
{
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>Where the folder is; a test that asks for it is skipped where there is none.</summary>
    public static string Folder
    {
        get
        {
            Assert.SkipWhen(Found.Value is null, "There is no folder “shared” beside the solution, and SHARED_DIR is not set.");
            return Found.Value!;
        }
    }

    /// <summary>The path of a file or folder in it; a test that asks for it is skipped where it is absent.</summary>
    public static string Require(params string[] path)
    {
        var full = Path.Combine([Folder, .. path]);
        if (!File.Exists(full) && !Directory.Exists(full))
            Assert.Skip($"{Path.Combine(path)} is not in the shared folder.");

        return full;
    }

    /// <summary>Whether a file or folder is in it.</summary>
    public static bool Exists(params string[] path) => Found.Value is { } folder && Path.Exists(Path.Combine([folder, .. path]));

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SHARED_DIR") is { Length: > 0 } named)
            return Directory.Exists(named) ? named : null;

        return new[] { AppContext.BaseDirectory, Path.GetDirectoryName(Source())! }
            .Select(BesideSolution)
            .FirstOrDefault(folder => folder is not null);
    }

    private static string? BesideSolution(string start)
    {
        var folder = new DirectoryInfo(start);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ThiDua.Portal.sln")))
            folder = folder.Parent;

        return folder?.Parent is { } house && Path.Combine(house.FullName, "shared") is var beside && Directory.Exists(beside)
            ? beside
            : null;
    }

    // The build's output may lie outside the repository.
    private static string Source([CallerFilePath] string file = "") => file;
}
