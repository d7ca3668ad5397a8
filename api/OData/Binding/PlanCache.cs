using System.Collections.Concurrent;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Plans by address, so that an address that comes again is not read again. Bounded in bytes: when it is full it starts anew.</summary>
/// <param name="most">The most bytes, about.</param>
internal sealed class PlanCache(int most)
{
    private ConcurrentDictionary<string, ResourcePlan> _plans = new(StringComparer.Ordinal);
    private int _size;

    /// <summary>How many plans are kept.</summary>
    public int Count => _plans.Count;

    public ResourcePlan Get(string address, Func<string, ResourcePlan> make)
    {
        if (_plans.TryGetValue(address, out var known))
            return known;
        var plan = make(address);
        if (Interlocked.Add(ref _size, plan.Size) > most)
        {
            _plans = new(StringComparer.Ordinal);
            Interlocked.Exchange(ref _size, plan.Size);
        }

        _plans.TryAdd(address, plan);
        return plan;
    }
}
