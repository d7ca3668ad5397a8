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
    public async ValueTask Read(IEnumerable<FacetCounts> facets, CancellationToken cancellation)
    {
        foreach (var facet in facets)
        {
            foreach (var (value, _) in facet.Values)
                await Read(facet.Column, value, cancellation);
        }
    }

    /// <summary>Reads the title of what a value stands for, if it is an id.</summary>
    public async ValueTask Read(Column column, string value, CancellationToken cancellation)
    {
        if (TargetOf(column) is { } dataset && !_known.ContainsKey((column, value)) && await reading.Find(dataset, value, cancellation) is { } row)
            _known[(column, value)] = row.Text(Capabilities.Title(dataset)!) ?? value;
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
