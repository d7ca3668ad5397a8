using System.Text;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Tests.CatalogTests;

/// <summary>A content folder that lives as long as a test.</summary>
public sealed class TemporaryContent : IDisposable
{
    private const string Settings =
        """
        name: Cổng thử
        baseAddress: https://thu.example
        publisher: Nội dung đặt ra để thử
        licence: CC BY 4.0
        licenceAddress: https://creativecommons.org/licenses/by/4.0/
        """;

    private readonly string _above = Directory.CreateTempSubdirectory("portal-").FullName;

    public TemporaryContent()
    {
        Folder = Path.Combine(_above, "content");
        Write(("portal.yaml", Settings));
    }

    /// <summary>A copy of another content folder.</summary>
    public TemporaryContent(string other)
        : this()
    {
        foreach (var file in Directory.GetFiles(other, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(other, file), File.ReadAllBytes(file));
    }

    public string Folder { get; }

    /// <summary>The front matter that a document must have, with more fields below it.</summary>
    public static string Document(string fields = "", string body = "") =>
        $"---\ntitle: Quyết định\ntype: decision\nsystem: state\nlevel: province\n{fields}---\n\n{body}";

    /// <summary>Writes files of the folder.</summary>
    public TemporaryContent Write(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            Write(path, Encoding.UTF8.GetBytes(text));
        return this;
    }

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public Publication Read() => ContentReader.Read(Folder);

    /// <summary>The problems, one line each.</summary>
    public string[] Problems() => [.. Read().Problems.Select(problem => problem.ToString())];

    public void Dispose()
    {
        // Git's objects are written read-only.
        foreach (var file in Directory.GetFiles(_above, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(_above, recursive: true);
    }
}
