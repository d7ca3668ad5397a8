using System.Buffers;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>The slots of an answer one after the other, in borrowed memory.</summary>
internal sealed class Slots : IDisposable
{
    private Slot[] _slots = [];
    private int _count;

    /// <summary>One of them.</summary>
    public Slot this[int index]
    {
        get => _slots[index];
        set => _slots[index] = value;
    }

    /// <summary>Adds so many empty ones; says where they are.</summary>
    public Slot Add(int count)
    {
        var added = new Slot(_count, count, IsList: true);
        _count += count;
        if (_count > _slots.Length)
            Grow();
        _slots.AsSpan(added.Start, count).Clear();
        return added;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_slots.Length > 0)
            ArrayPool<Slot>.Shared.Return(_slots);
        _slots = [];
    }

    private void Grow()
    {
        var larger = ArrayPool<Slot>.Shared.Rent(Math.Max(_count, _slots.Length * 2));
        _slots.CopyTo(larger, 0);
        Dispose();
        _slots = larger;
    }
}
