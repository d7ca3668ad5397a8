namespace ThiDua.Portal.Api.Query;

/// <summary>Puts filters into their normal form, so that the same question has the same text.</summary>
internal static class FilterForm
{
    /// <summary>All parts: flat, each once, in the order of their texts; never when one never holds.</summary>
    public static Filter All(IEnumerable<Filter> parts)
    {
        var flat = Flat(Joined(parts), part => part is Filter.All all ? all.Parts : null);
        return flat.Contains(FilterText.Never) ? Filter.Never : flat.Values is [var only] ? only : new Filter.All(flat.Values);
    }

    /// <summary>Some part: flat, each once, in the order of their texts; always when one always holds.</summary>
    public static Filter Some(IEnumerable<Filter> parts)
    {
        var flat = Flat(parts, part => part is Filter.Some some ? some.Parts : null);
        return flat.Contains(FilterText.Always) ? Filter.Always : flat.Values is [var only] ? only : new Filter.Some(flat.Values);
    }

    /// <summary>Not the part; twice not is the part itself.</summary>
    public static Filter Not(Filter part) => part switch
    {
        Filter.Not not => not.Part,
        Filter.All { Parts: [] } => Filter.Never,
        Filter.Some { Parts: [] } => Filter.Always,
        _ => new Filter.Not(part),
    };

    /// <summary>The column has one of the values.</summary>
    public static ValueTest OneOf(IEnumerable<object> values) =>
        new ValueTest.OneOf([.. values.DistinctBy(FilterText.Of).OrderBy(FilterText.Of, StringComparer.Ordinal)]);

    /// <summary>A lower and an upper bound of one value become one range: one look-up instead of two.</summary>
    private static List<Filter> Joined(IEnumerable<Filter> parts)
    {
        var joined = new List<Filter>();
        foreach (var part in parts.SelectMany(part => part is Filter.All all ? all.Parts : [part]))
        {
            var other = part is Filter.Has { Test: ValueTest.Range range, Column.IsList: false } has
                ? joined.FindIndex(known => known is Filter.Has { Test: ValueTest.Range bound } before && before.Column == has.Column && Opposite(range, bound)) : -1;
            if (other < 0)
                joined.Add(part);
            else
                joined[other] = Range((Filter.Has)joined[other], (Filter.Has)part);
        }

        return joined;
    }

    private static bool Opposite(ValueTest.Range one, ValueTest.Range other) => one.Low is null != other.Low is null && one.High is null != other.High is null;

    private static Filter.Has Range(Filter.Has one, Filter.Has other)
    {
        var (low, high) = ((ValueTest.Range)one.Test, (ValueTest.Range)other.Test);
        (low, high) = low.Low is null ? (high, low) : (low, high);
        return one with { Test = new ValueTest.Range(low.Low, high.High, low.LowOpen, high.HighOpen) };
    }

    private static Parts Flat(IEnumerable<Filter> parts, Func<Filter, IReadOnlyList<Filter>?> inner)
    {
        var texts = new SortedDictionary<string, Filter>(StringComparer.Ordinal);
        foreach (var part in parts.SelectMany(part => inner(part) ?? [part]))
            texts.TryAdd(FilterText.Of(part), part);
        return new(texts);
    }

    private sealed class Parts(SortedDictionary<string, Filter> texts)
    {
        public IReadOnlyList<Filter> Values { get; } = [.. texts.Values];

        public bool Contains(string text) => texts.ContainsKey(text);
    }
}
