using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using ThiDua.Portal.Catalog.Checks;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>What one pass over the lines of a file of any size tells: a hash, where each line starts, and whether it is sound text.</summary>
/// <param name="Hash">A hash of the lines: the same whatever ends them.</param>
/// <param name="Starts">The byte at which each line starts.</param>
/// <param name="Stamp">The size and time of the file when it was read.</param>
internal sealed record LineScan(string Hash, IReadOnlyList<long> Starts, FileStamp Stamp)
{
    /// <summary>The longest line that is read, in bytes.</summary>
    public const int Longest = 1 << 20;

    /// <summary>Reads a file; null with a problem when it is not UTF-8 or a line has no end.</summary>
    public static LineScan? Read(string path, string shown, List<Problem> problems)
    {
        var stamp = FileStamp.Of(path);
        using var stream = File.OpenRead(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var found = new FileProblems(shown);
        var (starts, buffer, held, position, isWhole) = (new List<long>(), new byte[1 << 16], 0, 0L, false);
        while (!isWhole)
        {
            var read = stream.Read(buffer.AsSpan(held));
            isWhole = read is 0;
            held += read;
            var used = starts.Count is 0 && buffer.AsSpan(0, held).StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            while (NextLine(buffer.AsSpan(used, held - used), isWhole) is var (length, taken))
            {
                var line = buffer.AsSpan(used, length);
                starts.Add(position + used);
                if (!Utf8.IsValid(line))
                {
                    problems.Add(Words.NotUtf8(new(shown, starts.Count)));
                    return null;
                }

                hash.AppendData(line);
                hash.AppendData("\n"u8);
                TextCheck.Line(line, new(shown, starts.Count), found.Found);
                PersonalDataCheck.Line(line, new(shown, starts.Count), found.Found);
                found.Trim();
                used += taken;
            }

            buffer.AsSpan(used, held - used).CopyTo(buffer);
            (held, position) = (held - used, position + used);
            if (held > Longest)
            {
                problems.Add(Words.CsvForm(new(shown, starts.Count + 1), Words.CsvLongLine(Longest >> 20)));
                return null;
            }

            if (held == buffer.Length)
                Array.Resize(ref buffer, 2 * buffer.Length);
        }

        found.AddTo(problems);
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), starts, stamp);
    }

    /// <summary>The length of the first line and of it with its end; null when more must be read.</summary>
    private static (int Length, int Taken)? NextLine(ReadOnlySpan<byte> text, bool isWhole)
    {
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        if (end < 0)
            return isWhole && text.Length > 0 ? (text.Length, text.Length) : null;
        if (text[end] is (byte)'\n')
            return (end, end + 1);
        if (end + 1 < text.Length)
            return (end, text[end + 1] is (byte)'\n' ? end + 2 : end + 1);
        return isWhole ? (end, end + 1) : null;
    }
}
