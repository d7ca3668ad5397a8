using System.Collections.Frozen;
using System.Runtime.InteropServices;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>A segment file that is open and known to be whole.</summary>
internal sealed class SegmentFile : IDisposable
{
    // A span holds no more than two gigabytes.
    private const int LargestPiece = 1 << 30;

    private readonly MappedFile _file;
    private readonly FrozenDictionary<(SectionKind, short), Section> _sections;

    private SegmentFile(MappedFile file, SegmentHeader header, FrozenDictionary<(SectionKind, short), Section> sections) =>
        (_file, Header, _sections) = (file, header, sections);

    public SegmentHeader Header { get; }

    /// <summary>Opens a file and checks every byte of it.</summary>
    /// <exception cref="SegmentRefusedException">It is not whole, not ours, or not of this dataset and generation.</exception>
    public static SegmentFile Open(string path, Dataset dataset, string generation)
    {
        MappedFile file;
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            if (stream.Length < SegmentHeader.Size)
            {
                stream.Dispose();
                throw new SegmentRefusedException(SegmentFault.Cut, path, "shorter than a header");
            }

            file = new MappedFile(stream);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new SegmentRefusedException(SegmentFault.Missing, path, missing.Message);
        }

        try
        {
            return Check(file, path, dataset, generation);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public bool Has(SectionKind kind, short column = Section.NoColumn) => _sections.ContainsKey((kind, column));

    public Section Find(SectionKind kind, short column = Section.NoColumn) => _sections[(kind, column)];

    /// <summary>A part of a section.</summary>
    public ReadOnlySpan<byte> Span(Section section, long offset, long length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, section.Length - offset);
        return _file.Span(section.Offset + offset, length);
    }

    /// <summary>A whole section as numbers.</summary>
    public ReadOnlySpan<T> Span<T>(Section section)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(_file.Span(section.Offset, section.Length));

    /// <summary>One of the sets in a section of sets with a bit for each row.</summary>
    public ReadOnlySpan<ulong> Bitmap(SectionKind kind, int index, short column = Section.NoColumn)
    {
        var bytes = Bits.Words(Header.Rows) * (long)sizeof(ulong);
        return MemoryMarshal.Cast<byte, ulong>(Span(Find(kind, column), index * bytes, bytes));
    }

    public void Dispose() => _file.Dispose();

    private static SegmentFile Check(MappedFile file, string path, Dataset dataset, string generation)
    {
        var header = SegmentHeader.Read(file.Span(0, SegmentHeader.Size), path);
        if (header.FileLength != file.Length || header.TableOffset + (long)header.Sections * Section.Size != file.Length)
            throw new SegmentRefusedException(SegmentFault.Cut, path, "not of its own length");
        if (header.Dataset != dataset.Name || header.Generation != generation)
            throw new SegmentRefusedException(SegmentFault.OtherContent, path, $"holds {header.Dataset} of generation {header.Generation}");
        if (header.SchemaHash != Fingerprints.Schema(dataset))
            throw new SegmentRefusedException(SegmentFault.OtherSchema, path, $"has other columns than {dataset.Name} has now");
        if (header.AnalysisHash != Fingerprints.Analysis)
            throw new SegmentRefusedException(SegmentFault.OtherAnalysis, path, "words were cut by other rules");

        var table = file.Span(header.TableOffset, header.Sections * Section.Size);
        if (Checksum.Of(table) != header.TableChecksum)
            throw new SegmentRefusedException(SegmentFault.Damaged, path, "the table of its parts is damaged");
        long end = SegmentHeader.Size;
        var sections = MemoryMarshal.Cast<byte, Section>(table).ToArray();
        foreach (var section in sections)
        {
            // Padding before a section is covered by the checksum of the section before it; nothing lies between them.
            if (section.Offset != end || ChecksumOf(file, section) != section.Checksum)
                throw new SegmentRefusedException(SegmentFault.Damaged, path, $"{section.Kind} of column {section.Column} is damaged");
            end = section.Offset + Padded(section.Length);
        }

        return end == header.TableOffset
            ? new(file, header, sections.ToFrozenDictionary(section => (section.Kind, section.Column)))
            : throw new SegmentRefusedException(SegmentFault.Damaged, path, "its parts do not join");
    }

    /// <summary>The bytes that a section takes, up to where the next one starts.</summary>
    public static long Padded(long length) => (length + Section.Alignment - 1) / Section.Alignment * Section.Alignment;

    private static uint ChecksumOf(MappedFile file, Section section)
    {
        var checksum = Checksum.Start;
        var padded = Padded(section.Length);
        for (long done = 0; done < padded; done += LargestPiece)
            checksum = Checksum.Add(checksum, file.Span(section.Offset + done, Math.Min(LargestPiece, padded - done)));
        return Checksum.Finish(checksum);
    }
}
