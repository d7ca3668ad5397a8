using System.Globalization;

namespace ThiDua.Portal.Site.Build;

/// <summary>What a published site consists of: the edition it was made from and its files.</summary>
/// <param name="Edition">Names content, day, commits and program: the same edition gives the same site.</param>
/// <param name="Files">What is known of each file, by its path from the root of the site.</param>
public sealed record Manifest(string Edition, IReadOnlyDictionary<string, PublishedFile> Files)
{
    private const string FirstLine = "site 2 ";
    private const string LastLine = "end";

    /// <summary>The manifest of a site that is not there.</summary>
    public static Manifest None { get; } = new("", new Dictionary<string, PublishedFile>());

    /// <summary>Reads a manifest; none when there is none, or it is not whole.</summary>
    public static Manifest Load(string path)
    {
        if (!File.Exists(path))
            return None;
        var lines = File.ReadAllLines(path);
        if (lines is not [var first, .., LastLine] || !first.StartsWith(FirstLine, StringComparison.Ordinal))
            return None;

        var files = new Dictionary<string, PublishedFile>(lines.Length, StringComparer.Ordinal);
        foreach (var line in lines.AsSpan(1, lines.Length - 2))
        {
            if (line.Split(' ', 3) is not [var hash, var length, var file] || !long.TryParse(length, CultureInfo.InvariantCulture, out var bytes))
                return None;
            files[file] = new(hash, bytes);
        }

        return new(first[FirstLine.Length..], files);
    }

    /// <summary>Writes the manifest beside its place and renames it: whoever reads it finds the old or the new one, whole.</summary>
    public void Save(string path)
    {
        using (var writer = new StreamWriter(path + ".new") { NewLine = "\n" })
        {
            writer.WriteLine(FirstLine + Edition);
            foreach (var (file, known) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{known.Hash} {known.Length} {file}"));
            writer.WriteLine(LastLine);
        }

        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>The manifest without the files that are gone or were cut, so that they are written again.</summary>
    public Manifest Intact(string folder)
    {
        var lost = Files.Where(file => new FileInfo(Path.Combine(folder, file.Key)) is var there && (!there.Exists || there.Length != file.Value.Length)).Select(file => file.Key).ToHashSet(StringComparer.Ordinal);
        return lost.Count == 0 ? this : new("", Files.Where(file => !lost.Contains(file.Key)).ToDictionary(StringComparer.Ordinal));
    }
}
