using System.Collections.Concurrent;

namespace ThiDua.Portal.Site.Build;

/// <summary>Keeps one string of each value, for any number of threads.</summary>
internal sealed class StringPool
{
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    public string Get(string value) => _known.GetOrAdd(value, value);
}
