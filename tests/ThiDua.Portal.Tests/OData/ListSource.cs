using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData;
using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.OData.Source;

namespace ThiDua.Portal.Tests.OData;

/// <summary>Rows in lists: the other source, which shows what the engine needs of one.</summary>
internal sealed class ListSource(IReadOnlyDictionary<string, IReadOnlyList<ODataRow>> sets) : IODataSource
{
    public ODataCapabilities Capabilities { get; } = new()
    {
        Functions = Functions.Names,
        FilterFunctions = Functions.Names,
        Filterable = _ => true,
        Sortable = _ => true,
    };

    public object Prepare(SourceQuery query) => query.Search.Count == 0
        ? query
        : throw ODataErrors.NotImplemented("$search", new("", ""), query.Search[0].At);

    public ValueTask<IODataReading> Open(string? token, CancellationToken cancellation) => new(new Reading(sets));

    private sealed class Reading(IReadOnlyDictionary<string, IReadOnlyList<ODataRow>> sets) : IODataReading
    {
        public string Version => "1";

        public ValueTask<SourcePage> Run(object prepared, SourceBounds bounds, CancellationToken cancellation)
        {
            var query = (SourceQuery)prepared;
            var rows = query.From is null ? sets[query.Set] : (bounds.Parent!.Value(query.From.Name) as IEnumerable<ODataRow> ?? []).ToList();
            var found = rows.Where(row => query.Where.All(condition => Evaluator.Holds(condition, row))).ToList();
            if (query.Groups is not null)
                return new(new SourcePage(Grouped(found, query.Groups), null, null));
            IEnumerable<ODataRow> sorted = found;
            foreach (var order in query.OrderBy.Reverse())
            {
                var by = Comparer<object?>.Create(Evaluator.Compare);
                sorted = order.Descending ? sorted.OrderByDescending(row => Evaluator.Value(order.By, row), by) : sorted.OrderBy(row => Evaluator.Value(order.By, row), by);
            }

            var skip = bounds.Token is null ? bounds.Skip : int.Parse(bounds.Token, System.Globalization.CultureInfo.InvariantCulture);
            var page = sorted.Skip(skip).Take(bounds.Size).ToList();
            return new(new SourcePage(page, bounds.Count ? found.Count : null, skip + page.Count < found.Count && page.Count > 0 ? $"{skip + page.Count}" : null));
        }

        public ValueTask<ODataRow?> Find(IEdmEntityType type, string set, IReadOnlyList<(string? Name, object? Value)> key, CancellationToken cancellation) =>
            new(sets[set].FirstOrDefault(row => key.All(part => Equals(row.Value(part.Name!), part.Value))));

        public ValueTask<ODataRow?> Follow(ODataRow row, IEdmNavigationProperty property, CancellationToken cancellation) => new(row.Value(property.Name) as ODataRow);

        public void Dispose()
        {
        }

        private static IReadOnlyList<ODataRow> Grouped(IReadOnlyList<ODataRow> rows, SourceGroups groups) => GroupSteps.Grouped(rows, groups);
    }

    /// <summary>A row of values.</summary>
    public static ValueRow Row(params (string Name, object? Value)[] values) => new(values.ToDictionary(value => value.Name, value => value.Value));

}
