using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ThiDua.Portal.Tests.GraphQL;

/// <summary>Runs the programs of tests/tools; a test that needs them is skipped where they are not installed.</summary>
internal static class Tools
{
    public static async Task<(int ExitCode, string Output)> Run(string script, params string[] arguments)
    {
        var folder = Folder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            Assert.Skip("Run “npm ci” in tests/tools.");
        var start = new ProcessStartInfo("node", [Path.Combine(folder, script), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    private static string Folder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "tools"));
}
