using System.Security.Cryptography;
using ThiDua.Portal.Site.Pages;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Build;

/// <summary>Renders pages one after another with one buffer, and stages those that changed.</summary>
/// <param name="published">What is published now.</param>
/// <param name="staging">Where changed files go; null to write nothing.</param>
internal sealed class Renderer(Manifest published, string? staging) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private Sink? _sink;
    private FileStream? _spill;
    private Page? _page;

    public RenderedPage Render(Page page)
    {
        _page = page;
        _sink ??= new Sink(Flow);
        _sink.Clear();
        var isHtml = page.Path.EndsWith(".html", StringComparison.Ordinal);
        // Links are looked for in the whole page: an HTML page is kept whole, only data flows.
        var sink = isHtml ? new Sink() : _sink;
        page.Render(sink);
        _hash.AppendData(sink.Written);
        var hash = Convert.ToHexStringLower(_hash.GetHashAndReset())[..32];
        Stage(page, sink.Written, changed: published.Files.GetValueOrDefault(page.Path) != hash);
        var (links, anchors) = isHtml ? LinkScan.Of(sink.Written) : ([], []);
        return new(page.Path, hash, links, anchors, page.Source);
    }

    public void Dispose()
    {
        _spill?.Dispose();
        _hash.Dispose();
    }

    private void Flow(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        if (staging is not null)
            (_spill ??= Open(_page!)).Write(bytes);
    }

    private void Stage(Page page, ReadOnlySpan<byte> rest, bool changed)
    {
        if (staging is null)
            return;
        if (_spill is null && changed)
            _spill = Open(page);
        _spill?.Write(rest);
        _spill?.Dispose();
        if (_spill is not null && !changed)
            File.Delete(Path.Combine(staging, page.Path));
        _spill = null;
    }

    private FileStream Open(Page page)
    {
        var path = Path.Combine(staging!, page.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    }
}
