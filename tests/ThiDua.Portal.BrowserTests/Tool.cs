using System.Diagnostics;
using ThiDua.Portal.Tests;

namespace ThiDua.Portal.BrowserTests;

/// <summary>Runs programs of others that judge pages; a test that needs one is skipped where it is not installed.</summary>
internal static class Tool
{
    /// <summary>A file of the packages in tests/tools.</summary>
    public static string Package(params string[] path)
    {
        var file = Repository.PathOf(["tests", "tools", "node_modules", .. path]);
        Assert.SkipUnless(File.Exists(file), "Run “npm ci --ignore-scripts” in tests/tools.");
        return file;
    }

    /// <summary>The path of a program of the machine.</summary>
    public static string Installed(string path)
    {
        Assert.SkipUnless(File.Exists(path), $"needs {path}");
        return path;
    }

    public static async Task<string> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output + await errors;
    }
}
