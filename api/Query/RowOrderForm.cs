using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>Takes out of an order what decides nothing, so that the same order has the same text and the dataset's own costs nothing.</summary>
internal static class RowOrderForm
{
    /// <summary>The order without what stands after the key, and without the dataset's own order at its end.</summary>
    public static IReadOnlyList<Order> Of(Dataset dataset, IReadOnlyList<Order> order)
    {
        var key = dataset["id"];
        var deciding = order.TakeWhile(part => part.Column != key).Count();
        var kept = order.Take(deciding + 1).ToList();
        var own = Capabilities.DefaultOrder(dataset);
        if (kept is [.., var before, { Descending: false } last] && last.Column == key && before == own)
            kept.RemoveAt(kept.Count - 1);
        if (kept is [.., var end] && end == own)
            kept.RemoveAt(kept.Count - 1);
        return kept;
    }
}
