using System.Diagnostics;

namespace ThiDua.Portal.Tests.Publishing;

/// <summary>Runs a program on a terminal of its own, as somebody who watches it would.</summary>
public static class Terminal
{
    public static (int Exit, string Output) Run(string program, params string[] arguments)
    {
        var command = string.Join(' ', arguments.Prepend(program).Select(argument => $"'{argument}'"));
        var start = new ProcessStartInfo("script", ["--quiet", "--return", "--command", command, "/dev/null"]) { RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment["TERM"] = "xterm";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
