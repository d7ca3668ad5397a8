using System.Collections;
using ThiDua.Portal.Api.OData.Source;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Which items of a list are written, and in what order.</summary>
/// <param name="Where">What an item fulfils; null for all.</param>
/// <param name="OrderBy">The order; that of the list where there is none.</param>
/// <param name="Skip">How many are passed over.</param>
/// <param name="Top">How many at most; null for all.</param>
/// <param name="Count">Whether the number of those that fulfil the condition is written too.</param>
internal sealed record ListPart(BoundExpression? Where, IReadOnlyList<SourceOrder> OrderBy, int Skip, long? Top, bool Count)
{
    /// <summary>What an item that is no row is called in expressions.</summary>
    public const string This = "$this";

    private static readonly ValueRow Nothing = new(new Dictionary<string, object?>());

    /// <summary>The items, and how many there are before any are passed over.</summary>
    public (IReadOnlyList<object?> Items, int Count) Of(object? list)
    {
        IEnumerable<object?> items = list is IEnumerable many ? many.Cast<object?>() : [];
        var found = items.Where(item => Where is null || Value(Where, item) is true).ToList();
        IEnumerable<object?> sorted = found;
        foreach (var order in OrderBy.Reverse())
        {
            var by = Comparer<object?>.Create(Evaluator.Compare);
            sorted = order.Descending ? sorted.OrderByDescending(item => Value(order.By, item), by) : sorted.OrderBy(item => Value(order.By, item), by);
        }

        return ([.. sorted.Skip(Skip).Take((int)Math.Min(Top ?? int.MaxValue, int.MaxValue))], found.Count);
    }

    private static object? Value(BoundExpression expression, object? item) =>
        Evaluator.Value(expression, item as ODataRow ?? Nothing, new Dictionary<string, object?> { [This] = item });
}
