namespace ThiDua.Portal.Site.Pages.Search;

/// <summary>The entries that have a word, as steps from one to the next, each doubled, with 1 more where the word is in the title. A step takes as many bytes as it needs.</summary>
internal sealed class WordSteps
{
    private readonly List<byte> _bytes = [];
    private int _last = -1;

    /// <summary>Adds an entry, unless it was the last one: a title comes before its text.</summary>
    public void Add(int entry, bool isTitle)
    {
        if (entry == _last)
            return;
        var step = (uint)((entry - _last) * 2 + (isTitle ? 1 : 0));
        for (; step >= 0x80; step >>= 7)
            _bytes.Add((byte)(step | 0x80));
        _bytes.Add((byte)step);
        _last = entry;
    }

    /// <summary>The steps in order.</summary>
    public IEnumerable<uint> All()
    {
        var (step, shift) = (0u, 0);
        foreach (var part in _bytes)
        {
            step |= (part & 0x7Fu) << shift;
            shift += 7;
            if (part >= 0x80)
                continue;
            yield return step;
            (step, shift) = (0, 0);
        }
    }
}
