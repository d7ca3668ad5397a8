using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>
/// Makes tests of one value of a list into tests that the server knows: it keeps the values of a list apart from each other only by what they are.
/// What several tests ask of the same value, or of a value that does not pass a test, becomes the set of the values that pass.
/// </summary>
/// <param name="values">Gives all different values of a column, each as it is printed.</param>
internal sealed class ElementTests(Func<Column, CancellationToken, IAsyncEnumerable<string>> values)
{
    /// <summary>The filter with such tests alone.</summary>
    /// <exception cref="QueryRefusedException">More values pass than a condition may carry.</exception>
    public async ValueTask<Filter> Resolve(Filter filter, CancellationToken cancellation)
    {
        switch (filter)
        {
            case Filter.All { Parts.Count: > 0 } all:
                return FilterForm.All(await Each(all.Parts, cancellation));
            case Filter.Some { Parts.Count: > 0 } some:
                return FilterForm.Some(await Each(some.Parts, cancellation));
            case Filter.Not not:
                return FilterForm.Not(await Resolve(not.Part, cancellation));
            case Filter.Has { Column.IsList: true } has when !IsKnown(has.Test):
                return Simple(has.Column, has.Test) is { } simple ? new Filter.Has(has.Column, simple) : await Passing(has.Column, has.Test, cancellation);
            default:
                return filter;
        }
    }

    private async ValueTask<List<Filter>> Each(IReadOnlyList<Filter> parts, CancellationToken cancellation)
    {
        var resolved = new List<Filter>(parts.Count);
        foreach (var part in parts)
            resolved.Add(await Resolve(part, cancellation));
        return resolved;
    }

    /// <summary>Whether some value passes exactly when the server says that the list does.</summary>
    private static bool IsKnown(ValueTest test) => test switch
    {
        ValueTest.All or ValueTest.Not => false,
        ValueTest.Some some => some.Tests.All(IsKnown),
        _ => true,
    };

    /// <summary>The usual ones: another value than these, and between two values.</summary>
    private static ValueTest? Simple(Column column, ValueTest test) => test switch
    {
        ValueTest.Not { Test: ValueTest.OneOf some } => Gaps(column, some.Values),
        ValueTest.All { Tests: [ValueTest.Range { Low: { } low, High: null } from, ValueTest.Range { Low: null, High: { } high } to] } => new ValueTest.Range(low, high, from.LowOpen, to.HighOpen),
        ValueTest.All { Tests: [ValueTest.Range { Low: null, High: { } high } to, ValueTest.Range { Low: { } low, High: null } from] } => new ValueTest.Range(low, high, from.LowOpen, to.HighOpen),
        _ => null,
    };

    private static ValueTest Gaps(Column column, IReadOnlyList<object> others)
    {
        var inOrder = others.Order(Comparer<object>.Create((one, other) => ValueTests.Compare(column, one, other))).ToList();
        if (inOrder.Count == 0)
            return ValueTest.Anything;
        var gaps = new List<ValueTest> { new ValueTest.Range(null, inOrder[0], HighOpen: true) };
        for (var i = 1; i < inOrder.Count; i++)
            gaps.Add(new ValueTest.Range(inOrder[i - 1], inOrder[i], LowOpen: true, HighOpen: true));
        gaps.Add(new ValueTest.Range(inOrder[^1], null, LowOpen: true));
        return new ValueTest.Some(gaps);
    }

    private async ValueTask<Filter> Passing(Column column, ValueTest test, CancellationToken cancellation)
    {
        var passing = new List<object>();
        await foreach (var text in values(column, cancellation))
        {
            var value = RowValues.Parse(column, text);
            if (!ValueTests.Passes(column, test, value))
                continue;
            passing.Add(value);
            if (passing.Count > QueryLimits.LinkedKeys)
                throw new QueryRefusedException(QueryProblems.TooMany(new(column.Name), new("giá trị của một danh sách", "values of a list"), QueryLimits.LinkedKeys, new("Thu hẹp điều kiện trên các giá trị của danh sách.", "Narrow the condition on the values of the list.")));
        }

        return passing.Count == 0 ? Filter.Never : new Filter.Has(column, new ValueTest.OneOf(passing));
    }
}
