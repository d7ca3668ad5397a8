using System.Security.Cryptography;
using System.Text;
using ThiDua.Portal.Catalog.Checks;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>Reads a content folder into a <see cref="Publication"/>: every record, and every problem at once.</summary>
public static class ContentReader
{
    private const int LargestFile = 8 << 20;

    /// <summary>Reads the content folder.</summary>
    /// <param name="folder">The folder that holds <c>portal.yaml</c> and the folders of the datasets.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Publication Read(string folder)
    {
        var root = Path.GetFullPath(folder);
        if (!Directory.Exists(root))
            throw new DirectoryNotFoundException(root);

        var files = ContentFolder.Files(root);
        var parsed = files.AsParallel().AsOrdered().Select(file => Parse(root, file)).ToList();
        var draft = new Draft(Portal(root, parsed), [.. parsed.SelectMany(file => file.Items)], [.. parsed.SelectMany(file => file.Problems)]);
        draft.AddRowFiles(parsed.Select(file => file.Rows).OfType<RowFile>());
        ReferenceCheck.Run(draft);
        foreach (var check in AllChecks.Of)
            check(draft);
        return draft.Publish(Generation(parsed), Commits.Read(root));
    }

    private static Portal Portal(string root, List<Parsed> parsed)
    {
        var problems = parsed.Find(file => file.Relative == PortalReader.FileName)?.Problems ?? parsed[0].Problems;
        var path = Path.Combine(root, PortalReader.FileName);
        return PortalReader.Read(File.Exists(path) ? File.ReadAllText(path) : null, ContentFolder.Shown(root, PortalReader.FileName), problems);
    }

    private static Parsed Parse(string root, string relative)
    {
        var (path, shown) = (Path.Combine(root, relative), ContentFolder.Shown(root, relative));
        var parsed = new Parsed(relative);
        if (relative.EndsWith(".csv", StringComparison.Ordinal))
        {
            parsed.Hash = ContentFolder.Hash(path);
            parsed.Rows = RowFileOf(path, relative, shown, parsed.Problems);
            return parsed;
        }

        if (new FileInfo(path) is { Length: > LargestFile })
        {
            parsed.Problems.Add(Words.TooLarge(new(shown, 1), LargestFile >> 20));
            return parsed;
        }

        try
        {
            var bytes = File.ReadAllBytes(path);
            var file = ContentFile.Parse(bytes);
            parsed.Hash = file.Hash;
            TextCheck.Run(Encoding.UTF8.GetString(bytes), shown, parsed.Problems);
            if (relative != PortalReader.FileName)
                RecordFile.Read(path, relative, shown, file, parsed.Items, parsed.Problems);
        }
        catch (DecoderFallbackException)
        {
            parsed.Problems.Add(Words.NotUtf8(new(shown, 1)));
        }

        return parsed;
    }

    private static RowFile? RowFileOf(string path, string relative, string shown, List<Problem> problems)
    {
        var parts = Path.GetFileName(relative).Split('.');
        if (parts is [var parent, var name, "csv"] && DatasetCatalog.Find(name) is { Parent: not null, IsDerived: false } dataset)
        {
            if (File.Exists(Path.Combine(Path.GetDirectoryName(path)!, parent + ".md")))
                return new(path, shown, dataset, parent);
            problems.Add(Words.OrphanRows(new(shown, 1), parent));
            return null;
        }

        problems.Add(Words.UnknownFile(new(shown, 1)));
        return null;
    }

    /// <summary>A hash of what was read and of the tables it was read by; no clock, folder, commit or machine is in it.</summary>
    private static string Generation(List<Parsed> parsed)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in parsed)
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Relative}\n{file.Hash}\n"));
        foreach (var dataset in DatasetCatalog.Datasets)
            hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', dataset.Select(column => $"{dataset.Name} {column.Name} {column.Role} {column.Type.Name} {column.IsList} {column.Label}"))));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private sealed class Parsed(string relative)
    {
        public string Relative { get; } = relative;

        public string Hash { get; set; } = "";

        public List<Item> Items { get; } = [];

        public RowFile? Rows { get; set; }

        public List<Problem> Problems { get; } = [];
    }
}
