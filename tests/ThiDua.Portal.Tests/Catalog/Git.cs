using System.Diagnostics;

namespace ThiDua.Portal.Tests.CatalogTests;

/// <summary>Makes small repositories; the tests that need git are skipped where there is none.</summary>
internal static class Git
{
    /// <summary>Commits all there is in a folder, which becomes a repository if it is none; the commit's name comes back.</summary>
    public static string Commit(string folder, string message)
    {
        if (!Directory.Exists(Path.Combine(folder, ".git")))
            Run(folder, "init", "-q", "-b", "main");
        Run(folder, "add", "-A");
        Run(folder, "commit", "-q", "--allow-empty", "-m", message);
        return Run(folder, "rev-parse", "HEAD");
    }

    public static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process git;
        try
        {
            git = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no git on this machine.");
            throw;
        }

        using (git)
        {
            var errors = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            Assert.True(git.ExitCode is 0, errors.Result);
            return output.Trim();
        }
    }
}
