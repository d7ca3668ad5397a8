namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Bytes that are only added to. A few are held; many lie in a file of their own, so that a build's memory does not grow with its rows.</summary>
/// <param name="folder">Where the file is made.</param>
internal sealed class Arena(string folder) : IDisposable
{
    private const int MostHeld = 1 << 18;

    private byte[] _held = new byte[256];
    private FileStream? _file;
    private MappedFile? _mapped;

    /// <summary>The bytes added so far.</summary>
    public long Length { get; private set; }

    /// <summary>Adds bytes and says where they start.</summary>
    public long Add(ReadOnlySpan<byte> bytes)
    {
        Reserve(Length + bytes.Length);
        var at = Length;
        Length += bytes.Length;
        bytes.CopyTo(Span(at, bytes.Length));
        return at;
    }

    /// <summary>Adds so many bytes to be written later.</summary>
    public void Extend(long length)
    {
        Reserve(Length + length);
        Length += length;
    }

    /// <summary>Bytes added before; they stay there until the next ones are added.</summary>
    public Span<byte> Span(long offset, int length) => _mapped is null ? _held.AsSpan((int)offset, length) : _mapped.Span(offset, length);

    /// <summary>Writes all of them as a part of a segment, with some zeros after them.</summary>
    public void WriteTo(SegmentWriter writer, SectionKind kind, int zeros = 0)
    {
        const int piece = 1 << 20;
        writer.Begin(kind);
        for (long start = 0; start < Length; start += piece)
            writer.Write(Span(start, (int)Math.Min(piece, Length - start)));
        writer.Write(new byte[zeros]);
        writer.End();
    }

    public void Dispose()
    {
        _mapped?.Dispose();
        _file?.Dispose();
    }

    private void Reserve(long length)
    {
        if (_mapped is null && length <= MostHeld)
        {
            if (length > _held.Length)
                Array.Resize(ref _held, (int)Math.Min(MostHeld, Math.Max(length, _held.Length * 2L)));
            return;
        }

        if (_mapped is not null && length <= _mapped.Length)
            return;
        _mapped?.Dispose();
        _file ??= new FileStream(Path.Combine(folder, Guid.NewGuid().ToString("N") + ".arena"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        _file.SetLength(Math.Max(length, Math.Max(_file.Length * 2, MostHeld * 4)));
        var first = _mapped is null;
        _mapped = new MappedFile(_file, writable: true);
        if (!first)
            return;
        _held.AsSpan(0, (int)Length).CopyTo(_mapped.Span(0, Length));
        _held = [];
    }
}
