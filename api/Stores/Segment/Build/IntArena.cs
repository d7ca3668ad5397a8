using System.Runtime.InteropServices;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Numbers that are only added to.</summary>
/// <param name="folder">Where the file of many numbers is made.</param>
internal sealed class IntArena(string folder) : IDisposable
{
    private readonly Arena _arena = new(folder);

    /// <summary>How many there are.</summary>
    public long Count => _arena.Length / sizeof(int);

    public int this[long index] => MemoryMarshal.Read<int>(_arena.Span(index * sizeof(int), sizeof(int)));

    public void Add(int value) => _arena.Add(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in value)));

    /// <summary>Some of them, one after the other.</summary>
    public Span<int> Span(long start, int count) => MemoryMarshal.Cast<byte, int>(_arena.Span(start * sizeof(int), count * sizeof(int)));

    public void Dispose() => _arena.Dispose();
}
