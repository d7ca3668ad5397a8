namespace ThiDua.Portal.Site.Build;

/// <summary>What a published site consists of: the edition it was made from and the hash of each file.</summary>
/// <param name="Edition">Names content, day, commits and program: the same edition gives the same site.</param>
/// <param name="Files">The hash of each file, by its path from the root of the site.</param>
public sealed record Manifest(string Edition, IReadOnlyDictionary<string, string> Files)
{
    private const string FirstLine = "site 1 ";

    /// <summary>The manifest of a site that is not there.</summary>
    public static Manifest None { get; } = new("", new Dictionary<string, string>());

    /// <summary>Reads a manifest; none when there is none, or it was cut short.</summary>
    public static Manifest Load(string path)
    {
        if (!File.Exists(path))
            return None;
        var lines = File.ReadAllLines(path);
        if (lines.Length < 2 || !lines[0].StartsWith(FirstLine, StringComparison.Ordinal) || lines[^1] != "end")
            return None;
        var files = new Dictionary<string, string>(lines.Length, StringComparer.Ordinal);
        foreach (var line in lines.AsSpan(1, lines.Length - 2))
            files[line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]] = line[..line.IndexOf(' ', StringComparison.Ordinal)];
        return new(lines[0][FirstLine.Length..], files);
    }

    /// <summary>Writes the manifest beside its place and renames it: whoever reads it finds the old or the new one, whole.</summary>
    public void Save(string path)
    {
        using (var writer = new StreamWriter(path + ".new"))
        {
            writer.NewLine = "\n";
            writer.WriteLine(FirstLine + Edition);
            foreach (var (file, hash) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
                writer.WriteLine($"{hash} {file}");
            writer.WriteLine("end");
        }

        File.Move(path + ".new", path, overwrite: true);
    }
}
