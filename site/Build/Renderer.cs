using System.Security.Cryptography;
using ThiDua.Portal.Site.Pages;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Build;

/// <summary>Renders pages one after another with one buffer, and stages those that changed. Memory does not grow with the length of a page.</summary>
internal sealed class Renderer : IDisposable
{
    private readonly Manifest _published;
    private readonly string? _staging;
    private readonly Compressor? _compressor;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly LinkScan _scan;
    private readonly Sink _sink;
    private Page _page = null!;
    private long _length;
    private FileStream? _staged;

    /// <param name="published">What is published now.</param>
    /// <param name="target">Where changed files go; null to write nothing.</param>
    /// <param name="pool">Shared by the renderers of one publication.</param>
    public Renderer(Manifest published, RenderTarget? target, StringPool pool)
    {
        (_published, _staging) = (published, target?.State.Staging);
        _compressor = target is null ? null : new(published, target.State, target.Compress);
        _scan = new(pool);
        _sink = new(Flow);
    }

    public RenderedPage Render(Page page)
    {
        (_page, _length) = (page, 0);
        _sink.Clear();
        page.Render(_sink);
        Pass(_sink.Written);
        var file = new PublishedFile(Short(_hash.GetHashAndReset()), _length);
        var changed = !_published.Files.TryGetValue(page.Path, out var known) || known != file;
        Stage(_sink.Written, changed);
        var (links, anchors) = _scan.Take();
        return new(page.Path, file, links, anchors, page.Source) { Beside = [.. _compressor?.Beside(page.Path, _length, changed) ?? []] };
    }

    /// <summary>A hash as it is written in the manifest.</summary>
    public static string Short(byte[] hash) => Convert.ToHexStringLower(hash)[..32];

    public void Dispose()
    {
        _staged?.Dispose();
        _hash.Dispose();
    }

    private void Pass(ReadOnlySpan<byte> bytes)
    {
        _length += bytes.Length;
        _hash.AppendData(bytes);
        if (_page.Path.EndsWith(".html", StringComparison.Ordinal))
            _scan.Feed(bytes);
    }

    /// <summary>A page that outgrows the buffer is staged before it is known whether it changed.</summary>
    private void Flow(ReadOnlySpan<byte> bytes)
    {
        Pass(bytes);
        if (_staging is not null)
            (_staged ??= Open()).Write(bytes);
    }

    private void Stage(ReadOnlySpan<byte> rest, bool changed)
    {
        if (_staging is null || (_staged is null && !changed))
            return;
        using (_staged ??= Open())
            _staged.Write(rest);
        _staged = null;
        if (!changed)
            File.Delete(Path.Combine(_staging, _page.Path));
    }

    private FileStream Open()
    {
        var path = Path.Combine(_staging!, _page.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    }
}
