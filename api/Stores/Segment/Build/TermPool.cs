using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The words of all rows: exact ones, each with its folded form.</summary>
/// <param name="folder">Where the files of many words are made.</param>
internal sealed class TermPool(string folder) : IDisposable
{
    private const char Between = '\0';

    private readonly TextPool _pairs = new(folder);

    /// <summary>How many exact words there are.</summary>
    public int Count => _pairs.Count;

    /// <summary>Adds the words of a text to a list of their numbers.</summary>
    public int AddWords(ReadOnlySpan<char> text, IntArena to)
    {
        var count = 0;
        var reader = new TokenReader(text);
        Span<char> pair = stackalloc char[256];
        while (reader.Read())
        {
            var length = reader.Folded.Length + 1 + reader.Exact.Length;
            var room = length <= pair.Length ? pair : new char[length];
            reader.Folded.CopyTo(room);
            room[reader.Folded.Length] = Between;
            reader.Exact.CopyTo(room[(reader.Folded.Length + 1)..]);
            to.Add(_pairs.Add(room[..length]));
            count++;
        }

        return count;
    }

    /// <summary>The words in order: by folded form, then by exact form. Numbers become places in it.</summary>
    public int[] Sort()
    {
        var order = new int[Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        order.AsSpan().Sort((one, other) => _pairs[one].SequenceCompareTo(_pairs[other]));
        return order;
    }

    /// <summary>The folded form of a word.</summary>
    public ReadOnlySpan<byte> Folded(int number) => _pairs[number][.._pairs[number].IndexOf((byte)Between)];

    /// <summary>The exact form of a word.</summary>
    public ReadOnlySpan<byte> Exact(int number) => _pairs[number][(_pairs[number].IndexOf((byte)Between) + 1)..];

    public void Dispose() => _pairs.Dispose();
}
