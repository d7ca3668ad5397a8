using System.Buffers.Text;
using System.Text;

namespace ThiDua.Portal.Api.Query;

/// <summary>A place between two rows of one query in one generation.</summary>
/// <param name="Generation">The generation whose rows were counted.</param>
/// <param name="RowsHash">The rows and their order.</param>
/// <param name="Backwards">Whether the page ends here instead of starting here.</param>
/// <param name="Position">The row, in the store's own form; empty, when it ends a page, for the end of all rows.</param>
public sealed record Cursor(string Generation, string RowsHash, bool Backwards, byte[] Position)
{
    private const int Longest = 2_048;
    private const byte Version = 1;

    /// <summary>Whether the page ends at the last row: the cursor names no row.</summary>
    public bool IsEnd => Backwards && Position.Length == 0;

    /// <summary>The cursor as text for an address.</summary>
    public string Encode()
    {
        byte[] bytes = [Version, Backwards ? (byte)1 : (byte)0, (byte)Generation.Length, .. Encoding.ASCII.GetBytes(Generation), (byte)RowsHash.Length, .. Encoding.ASCII.GetBytes(RowsHash), .. Position];
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads a cursor; false for what was not made by <see cref="Encode"/>.</summary>
    public static bool TryDecode(string text, out Cursor? cursor)
    {
        cursor = null;
        if (text.Length > Longest || !Base64Url.IsValid(text))
            return false;
        var bytes = Base64Url.DecodeFromChars(text).AsSpan();
        if (bytes is not [Version, 0 or 1, ..] || !TryTake(bytes[2..], out var generation, out var rest) || !TryTake(rest, out var hash, out var position))
            return false;
        cursor = new(generation, hash, bytes[1] is 1, position.ToArray());
        return true;
    }

    private static bool TryTake(ReadOnlySpan<byte> bytes, out string text, out ReadOnlySpan<byte> rest)
    {
        text = "";
        rest = default;
        if (bytes.IsEmpty || bytes.Length < bytes[0] + 1)
            return false;
        text = Encoding.ASCII.GetString(bytes.Slice(1, bytes[0]));
        rest = bytes[(bytes[0] + 1)..];
        return true;
    }
}
