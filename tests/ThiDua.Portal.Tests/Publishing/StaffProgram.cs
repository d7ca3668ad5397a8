using System.Diagnostics;

namespace ThiDua.Portal.Tests.Publishing;

/// <summary>A program as staff run it: a process of its own.</summary>
public static class StaffProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(240);

    /// <summary>The staff's commands.</summary>
    public static string Site { get; } = typeof(ThiDua.Portal.Site.Program).Assembly.Location;

    /// <summary>The portal.</summary>
    public static string Api { get; } = typeof(ThiDua.Portal.Api.Hosting.PortalCommand).Assembly.Location;

    /// <summary>Runs a program to its end.</summary>
    public static (int Exit, string Output, string Error) Run(string program, params string[] arguments) => Run(program, arguments, []);

    /// <summary>Runs a program to its end, with something set in its environment.</summary>
    public static (int Exit, string Output, string Error) Run(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        using var process = Start(program, arguments, environment);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(Patience), $"{Path.GetFileName(program)} {string.Join(' ', arguments)} did not end.");
        return (process.ExitCode, output, error.Result);
    }

    /// <summary>Starts a program with both of its streams caught, and nothing set in its environment.</summary>
    public static Process Start(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PORTAL_", StringComparison.Ordinal) || name.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
