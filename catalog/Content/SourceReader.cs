using System.Text;
using System.Text.Unicode;
using ThiDua.Portal.Catalog.Checks;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>Reads one file of the content, whatever it is.</summary>
internal static class SourceReader
{
    public static SourceFile Read(string root, string relative)
    {
        var (source, path, shown) = (new SourceFile(relative), Path.Combine(root, relative), ContentFolder.Shown(root, relative));
        switch (relative.Split('/'))
        {
            case [PortalReader.FileName]:
                source.Settings = Text(path, shown, source)?.Text;
                break;

            case [var folder, var name] when DatasetCatalog.OfFolder(folder) is { } dataset && name.EndsWith(RecordFile.Extension, StringComparison.Ordinal):
                if (Text(path, shown, source) is { } file)
                {
                    PersonalDataCheck.Run(file.Text, shown, source.Problems);
                    RecordFile.Read(path, name[..^RecordFile.Extension.Length], dataset, shown, file, source);
                }

                break;

            case [var folder, var name] when DatasetCatalog.OfFolder(folder) is { } dataset && RowsIn(dataset, name) is var (parent, rows):
                if (!File.Exists(Path.Combine(root, folder, parent + RecordFile.Extension)))
                    source.Problems.Add(Words.OrphanRows(new(shown, 1), parent));
                else if (LineScan.Read(path, shown, source.Problems) is { } scan)
                    (source.Hash, source.Rows) = (scan.Hash, new(path, shown, rows, parent, scan));
                break;

            default:
                source.Problems.Add(Words.UnknownFile(new(shown, 1)));
                break;
        }

        return source;
    }

    private static (string Parent, Dataset Rows)? RowsIn(Dataset dataset, string name) =>
        name.Split('.') is [{ Length: > 0 } parent, var rows, "csv"] && DatasetCatalog.RowsOf(dataset).FirstOrDefault(known => known.Name == rows) is { } found
            ? (parent, found)
            : null;

    private static ContentFile? Text(string path, string shown, SourceFile source)
    {
        if (new FileInfo(path).Length > ContentFile.Largest)
        {
            source.Problems.Add(Words.TooLarge(new(shown, 1), ContentFile.Largest >> 20));
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        try
        {
            var file = ContentFile.Parse(bytes);
            source.Hash = file.Hash;
            TextCheck.Run(file.Text, shown, source.Problems);
            return file;
        }
        catch (DecoderFallbackException)
        {
            source.Problems.Add(Words.NotUtf8(new(shown, FirstBrokenLine(bytes))));
            return null;
        }
    }

    private static int FirstBrokenLine(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            if (!Utf8.IsValid(bytes[range]))
                break;
            line++;
        }

        return line;
    }
}
