using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>What the values of columns are called by people: names of enumerations, titles of records that ids stand for.</summary>
/// <param name="reading">The generation that is read.</param>
internal sealed class Labels(IReading reading)
{
    private readonly Dictionary<(Column, string), string> _known = [];

    /// <summary>The label of a value; null when it speaks for itself.</summary>
    public string? Of(Column column, string value) =>
        column.Values.FirstOrDefault(known => known.Name == value)?.Label ?? _known.GetValueOrDefault((column, value));

    /// <summary>Reads the titles of what facets count.</summary>
    public ValueTask Read(IEnumerable<FacetCounts> facets, CancellationToken cancellation) =>
        Read(facets.SelectMany(facet => facet.Values.Select(value => (facet.Column, value.Value))), cancellation);

    /// <summary>Reads the titles of what values stand for, where they are ids: those of a dataset at once.</summary>
    public async ValueTask Read(IEnumerable<(Column Column, string Value)> values, CancellationToken cancellation)
    {
        foreach (var ids in values.Distinct().Where(value => !_known.ContainsKey(value)).GroupBy(value => TargetOf(value.Column)))
        {
            if (ids.Key is not { } dataset)
                continue;
            var rows = await reading.Find(dataset, [.. ids.Select(id => id.Value).Distinct()], cancellation);
            var titles = rows.ToDictionary(row => row.Text(dataset["id"])!, row => row.Text(Capabilities.Title(dataset)!));
            foreach (var id in ids.Where(id => titles.ContainsKey(id.Value)))
                _known[id] = titles[id.Value] ?? id.Value;
        }
    }

    /// <summary>The dataset whose ids a column holds; an entry has ids without being linked.</summary>
    private static Dataset? TargetOf(Column column) => column switch
    {
        { Target: { } target } => DatasetCatalog.Of(target) is var dataset && Capabilities.Title(dataset) is not null ? dataset : null,
        _ when !Entry.Dataset.Columns.Contains(column) => null,
        { Name: "place" or "province" } => Place.Dataset,
        { Name: "campaign" } => Campaign.Dataset,
        { Name: "organization" } => Organization.Dataset,
        _ => null,
    };
}
