using System.IO.Compression;
using System.Security.Cryptography;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Site.Build;

/// <summary>Writes compressed files beside those that are too large to be compressed each time they are asked for, or beside every text for a server that does not compress.</summary>
/// <param name="published">What is published now.</param>
/// <param name="state">Where that is, and where changed files are staged.</param>
/// <param name="everything">Whether every text has its compressed files.</param>
internal sealed class Compressor(Manifest published, StateFolder state, bool everything)
{
    private const int Smallest = 512;
    private const int BufferSize = 1 << 16;

    /// <summary>The compressed files of a file, staged where they are not published already.</summary>
    /// <param name="path">The file, from the root of the site.</param>
    /// <param name="length">How many bytes it has.</param>
    /// <param name="changed">Whether it is staged, too.</param>
    public IEnumerable<KeyValuePair<string, PublishedFile>> Beside(string path, long length, bool changed)
    {
        foreach (var ending in Endings(path, length))
        {
            var beside = path + ending;
            yield return new(beside, !changed && published.Files.TryGetValue(beside, out var known) ? known : Compress(changed ? state.Staging : state.Site, path, ending));
        }
    }

    private string[] Endings(string path, long length) =>
        !ContentTypes.IsText(path) || length < Smallest ? []
        : everything ? [".br", ".gz"]
        : length > SiteAnswer.LargestKept ? [".gz"]
        : [];

    private PublishedFile Compress(string folder, string path, string ending)
    {
        var target = Path.Combine(state.Staging, path + ending);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var file = new FileStream(target, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize);
        using (var source = File.OpenRead(Path.Combine(folder, path)))
        using (Stream packed = ending is ".br" ? new BrotliStream(file, CompressionLevel.Optimal, leaveOpen: true) : new GZipStream(file, source.Length > SiteAnswer.LargestKept ? CompressionLevel.Fastest : CompressionLevel.Optimal, leaveOpen: true))
            source.CopyTo(packed, BufferSize);
        file.Position = 0;
        return new(Renderer.Short(SHA256.HashData(file)), file.Length);
    }
}
