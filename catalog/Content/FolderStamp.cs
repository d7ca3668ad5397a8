using System.Buffers;
using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>Names, sizes and times of all files of a folder as one value: cheap to take and to compare before everything is read.</summary>
/// <remarks>The same files listed in another order have another value, as after a copy: at worst something is read that did not change.</remarks>
/// <param name="Value">A hash of what is known of the files, in hexadecimal.</param>
/// <param name="Newest">The time of the file that was written last, in UTC.</param>
public sealed record FolderStamp(string Value, DateTime Newest)
{
    private const int Enough = 1 << 16;

    /// <summary>The stamp of a folder with all below it; null when there is no such folder, or a link in it leads to files that may change unseen.</summary>
    /// <param name="folder">The folder.</param>
    public static FolderStamp? Of(string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(root))
            return null;

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (newest, hasLink) = (DateTime.MinValue, false);
        var known = new ArrayBufferWriter<byte>(Enough);
        var files = new FileSystemEnumerable<bool>(
            root,
            (ref FileSystemEntry file) =>
            {
                var written = file.LastWriteTimeUtc.UtcDateTime;
                newest = written > newest ? written : newest;
                known.Write(MemoryMarshal.AsBytes(file.Directory[root.Length..]));
                known.Write(MemoryMarshal.AsBytes("/".AsSpan()));
                known.Write(MemoryMarshal.AsBytes(file.FileName));
                known.Write(MemoryMarshal.AsBytes([file.Length, written.Ticks]));
                return true;
            },
            new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
            {
                hasLink |= entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
                return !entry.IsDirectory;
            },
        };
        foreach (var _ in files)
        {
            if (hasLink)
                return null;
            if (known.WrittenCount < Enough)
                continue;
            hash.AppendData(known.WrittenSpan);
            known.ResetWrittenCount();
        }

        hash.AppendData(known.WrittenSpan);
        return hasLink ? null : new(Convert.ToHexStringLower(hash.GetHashAndReset()), newest);
    }
}
