using System.Runtime.CompilerServices;

namespace ThiDua.Portal.Tests;

/// <summary>Compares a text with the one that was approved for the test; <c>APPROVE=1</c> approves what there is now.</summary>
public static class Approved
{
    public static void Matches(string actual, string? of = null, [CallerMemberName] string test = "", [CallerFilePath] string file = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{test}{(of is null ? "" : "." + of)}.txt";
        IsIn(Path.Combine(Path.GetDirectoryName(file)!, "approved", name), actual);
    }

    /// <summary>Compares a text with a file of the repository that is generated from the code.</summary>
    public static void IsIn(string path, string actual)
    {
        actual = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("APPROVE") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "", actual);
    }
}
