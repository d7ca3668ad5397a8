namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Keeps the smallest of many keys that come after a bound; looked at backwards, the greatest before it.</summary>
/// <param name="count">How many are kept.</param>
/// <param name="bound">The bound; null for none.</param>
/// <param name="backwards">Whether the greatest are kept.</param>
internal sealed class FirstKeys(int count, UInt128? bound, bool backwards)
{
    private readonly UInt128[] _keys = new UInt128[Math.Max(16, count * 2)];
    private readonly UInt128? _after = bound is { } key ? Turned(key, backwards) : null;
    private UInt128 _last = UInt128.MaxValue;
    private int _held;

    /// <summary>The last key that is kept so far, past which none is taken any more; null while there is room.</summary>
    public UInt128? Last => _last == UInt128.MaxValue ? null : Turned(_last, backwards);

    public void Add(UInt128 key)
    {
        key = Turned(key, backwards);
        if (key >= _last || (_after is { } after && key <= after))
            return;
        if (_held == _keys.Length)
            Cut();
        if (key < _last)
            _keys[_held++] = key;
    }

    /// <summary>The keys that were kept, in order.</summary>
    public List<UInt128> Take()
    {
        Cut();
        var keys = _keys.Take(Math.Min(_held, count)).Select(key => Turned(key, backwards)).ToList();
        if (backwards)
            keys.Reverse();
        return keys;
    }

    private void Cut()
    {
        Array.Sort(_keys, 0, _held);
        if (_held < count || count == 0)
            return;
        _held = count;
        _last = _keys[count - 1];
    }

    private static UInt128 Turned(UInt128 key, bool backwards) => backwards ? ~key : key;
}
