using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>The last commit that touched each file, from one pass over the log.</summary>
internal sealed class Commits
{
    private readonly Dictionary<string, (string Commit, DateOnly Day)> _byFile = new(StringComparer.Ordinal);

    private Commits()
    {
    }

    /// <summary>A hash of every commit and file.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', _byFile.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key} {file.Value.Commit}")))))[..16];

    /// <summary>The commits of a folder; none when there is no git, or the folder is not in a repository.</summary>
    public static Commits Read(string root)
    {
        var commits = new Commits();
        if (Git(root, "rev-parse", "--show-prefix") is not [var prefix, ..])
            return commits;

        var edges = Git(root, "rev-parse", "--is-shallow-repository") is ["true", ..] ? ShallowEdges(root) : [];
        var changed = Changed(root, prefix);
        var (commit, day) = ("", default(DateOnly));
        // In the order of history, not of clocks; -c names a merge where the merge itself made the text.
        foreach (var line in Git(root, "log", "--topo-order", "-c", "--format=commit %H %cs", "--name-only", "--no-renames", "--relative", "--", "."))
        {
            if (line.StartsWith("commit ", StringComparison.Ordinal))
                (commit, day) = line.Split(' ') is [_, var hash, var on] ? (hash, DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture)) : ("", default);
            else if (line.Length > 0 && commit.Length > 0 && !changed.Contains(line))
                commits._byFile.TryAdd(line, (edges.Contains(commit) ? "" : commit, day));
        }

        return commits;
    }

    /// <summary>Names what <see cref="Read"/> would give as long as the files of the folder stay as they are.</summary>
    public static string Stamp(string root) =>
        Git(root, "rev-parse", "HEAD", "--git-path", "index", "--git-path", "shallow") is [var head, .. var files]
            ? string.Join(' ', files.Select(file => FileStamp.Of(Path.Combine(root, file))).Select(stamp => $"{stamp.Length}-{stamp.WrittenAt.Ticks}").Prepend(head))
            : "";

    /// <summary>The last commit that touched a file, with its day, named from the content folder; null when it is modified, new or unknown.</summary>
    public (string Commit, DateOnly Day)? Of(string relative) => _byFile.TryGetValue(relative, out var last) && last.Commit.Length > 0 ? last : null;

    private static HashSet<string> Changed(string root, string prefix) =>
    [
        .. Git(root, "status", "--porcelain", "--untracked-files=all", "--no-renames", "--", ".")
            .Where(line => line.Length > 3)
            .Select(line => line[3..].Trim('"'))
            .Select(file => file.StartsWith(prefix, StringComparison.Ordinal) ? file[prefix.Length..] : file),
    ];

    /// <summary>In a shallow clone the oldest commits seem to touch every file; they say nothing.</summary>
    private static HashSet<string> ShallowEdges(string root) =>
        Git(root, "rev-parse", "--git-path", "shallow") is [var path, ..] && File.Exists(Path.Combine(root, path))
            ? [.. File.ReadLines(Path.Combine(root, path))]
            : [];

    private static List<string> Git(string root, params string[] arguments)
    {
        // No lock: reading must neither wait for a commit nor hinder one.
        var start = new ProcessStartInfo("git", ["--no-optional-locks", "-c", "core.quotepath=off", .. arguments])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // A hook of git hands its own repository on; ours is the folder's.
        foreach (var name in new[] { "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX" })
            start.Environment.Remove(name);

        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var lines = new List<string>();
            while (git.StandardOutput.ReadLine() is { } line)
                lines.Add(line);
            git.WaitForExit();
            return git.ExitCode is 0 ? lines : [];
        }
        catch (Win32Exception)
        {
            return [];
        }
    }
}
