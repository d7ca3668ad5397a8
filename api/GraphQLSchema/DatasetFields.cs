using System.Collections.Frozen;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>What the schema's names of fields stand for in each dataset.</summary>
internal sealed class DatasetFields(IEnumerable<Dataset> datasets)
{
    private readonly FrozenDictionary<Dataset, FrozenDictionary<string, DatasetField>> _byDataset =
        datasets.ToFrozenDictionary(dataset => dataset, dataset => Named(dataset).ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>Every field of a dataset's records by its name.</summary>
    public FrozenDictionary<string, DatasetField> Of(Dataset dataset) => _byDataset[dataset];

    /// <summary>The field of a name.</summary>
    public DatasetField Of(Dataset dataset, string name) => _byDataset[dataset][name];

    private static IEnumerable<KeyValuePair<string, DatasetField>> Named(Dataset dataset)
    {
        foreach (var column in dataset.Columns)
        {
            yield return new(TypeNames.Of(column), new(column));
            if (column.Target is { } target)
                yield return new(column.Name, new(null, column, DatasetCatalog.Of(target)));
        }

        foreach (var (source, link) in Links.BackTo(dataset))
            yield return new(link.Reverse!, new(null, link, source, IsBack: true));
    }
}
