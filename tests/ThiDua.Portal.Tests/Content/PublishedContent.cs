using System.Runtime.CompilerServices;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Tests.Content;

/// <summary>The content of this repository, read once.</summary>
internal static class PublishedContent
{
    private static readonly Lazy<Publication> Read = new(() => ContentReader.Read(Path.Combine(Root(), "content")));

    public static Publication Publication => Read.Value;

    /// <summary>The record of an id; a row's id leads to the row.</summary>
    public static T Get<T>(string id)
        where T : Catalog.Record => Assert.IsType<T>(Publication.Find(id), exactMatch: false);

    /// <summary>A file that stands beside these tests.</summary>
    public static string Beside(string name, [CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, name);

    private static string Root([CallerFilePath] string file = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(file)!);
        while (!File.Exists(Path.Combine(folder.FullName, "ThiDua.Portal.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
