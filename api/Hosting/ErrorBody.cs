using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>The body of an answer that passes through unless the answer is an error: that is kept, to be told in another form.</summary>
/// <param name="outside">Where it passes to.</param>
/// <param name="isError">Whether the answer, as its status and headers stand, is an error.</param>
internal sealed class ErrorBody(IHttpResponseBodyFeature outside, Func<bool> isError) : Stream, IHttpResponseBodyFeature
{
    private const int MostKept = 64 << 10;

    private readonly MemoryStream _kept = new();
    private PipeWriter? _writer;

    /// <summary>What was kept of an error.</summary>
    public ReadOnlyMemory<byte> Written => _kept.GetBuffer().AsMemory(0, (int)_kept.Length);

    public Stream Stream => this;

    public PipeWriter Writer => _writer ??= PipeWriter.Create(this, new StreamPipeWriterOptions(leaveOpen: true));

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Passes on what was written and not yet sent.</summary>
    public async Task Finish()
    {
        if (_writer is not null)
            await _writer.CompleteAsync();
    }

    public Task StartAsync(CancellationToken cancellationToken = default) => isError() ? Task.CompletedTask : outside.StartAsync(cancellationToken);

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        isError() ? SendFileFallback.SendFileAsync(this, path, offset, count, cancellationToken) : outside.SendFileAsync(path, offset, count, cancellationToken);

    public async Task CompleteAsync()
    {
        await Finish();
        if (!isError())
            await outside.CompleteAsync();
    }

    public void DisableBuffering() => outside.DisableBuffering();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (isError())
            _kept.Write(buffer[..(int)Math.Min(buffer.Length, MostKept - _kept.Length)]);
        else
            outside.Stream.Write(buffer);
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (isError())
            Write(buffer.Span);
        else
            await outside.Stream.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => throw new NotSupportedException();

    public override Task FlushAsync(CancellationToken cancellationToken) => isError() ? Task.CompletedTask : outside.Stream.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _kept.Dispose();
        base.Dispose(disposing);
    }
}
