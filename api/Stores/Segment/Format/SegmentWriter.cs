using System.Runtime.InteropServices;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Writes a segment part by part: beside its place, then synced, then renamed into it.</summary>
internal sealed class SegmentWriter : IDisposable
{
    private const int Buffer = 1 << 16;

    private readonly string _path;
    private readonly FileStream _file;
    private readonly List<Section> _sections = [];
    private Section _open;
    private uint _checksum;

    public SegmentWriter(string path)
    {
        _path = path;
        _file = new FileStream(path + ".tmp", FileMode.Create, FileAccess.Write, FileShare.None, Buffer);
        _file.Write(new byte[SegmentHeader.Size]);
    }

    /// <summary>Starts a part; what is written next belongs to it.</summary>
    public void Begin(SectionKind kind, int column = Section.NoColumn, long parameter = 0)
    {
        _open = new(kind, (short)column, 0, _file.Position, 0, parameter);
        _checksum = Checksum.Start;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        _checksum = Checksum.Add(_checksum, bytes);
        _file.Write(bytes);
    }

    public void Write<T>(ReadOnlySpan<T> values)
        where T : unmanaged => Write(MemoryMarshal.AsBytes(values));

    public void Write<T>(T value)
        where T : unmanaged => Write(new ReadOnlySpan<T>(in value));

    /// <summary>Ends a part.</summary>
    public void End()
    {
        var length = _file.Position - _open.Offset;
        Write(stackalloc byte[(int)(SegmentFile.Padded(length) - length)]);
        _sections.Add(_open with { Length = length, Checksum = Checksum.Finish(_checksum) });
    }

    /// <summary>How much of the open part is written.</summary>
    public long Written => _file.Position - _open.Offset;

    /// <summary>Writes a whole part.</summary>
    public void Add<T>(SectionKind kind, int column, ReadOnlySpan<T> values, long parameter = 0)
        where T : unmanaged
    {
        Begin(kind, column, parameter);
        Write(values);
        End();
    }

    /// <summary>Writes table and header, syncs the file and gives it its name.</summary>
    public void Finish(Dataset dataset, string generation, int rows)
    {
        var table = MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_sections));
        var header = new SegmentHeader
        {
            Rows = rows,
            Sections = _sections.Count,
            TableOffset = _file.Position,
            FileLength = _file.Position + table.Length,
            TableChecksum = Checksum.Of(table),
            SchemaHash = Fingerprints.Schema(dataset),
            AnalysisHash = Fingerprints.Analysis,
            Generation = generation,
            Dataset = dataset.Name,
        };
        _file.Write(table);
        _file.Position = 0;
        _file.Write(header.Write());
        _file.Flush(flushToDisk: true);
        _file.Dispose();
        File.Move(_path + ".tmp", _path, overwrite: true);
    }

    public void Dispose()
    {
        _file.Dispose();
        File.Delete(_path + ".tmp");
    }
}
