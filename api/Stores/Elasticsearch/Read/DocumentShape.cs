using System.Collections.Frozen;
using System.Text.Json;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Which values of a document are read.</summary>
/// <param name="Within">The name of the object in which they stand; null for the document itself.</param>
/// <param name="Names">Their names, mostly in the order in which they stand.</param>
internal sealed record DocumentShape(JsonEncodedText? Within, IReadOnlyList<JsonEncodedText> Names)
{
    private static readonly FrozenDictionary<string, DocumentShape> Datasets = DatasetCatalog.Datasets.ToFrozenDictionary(
        dataset => dataset.Name,
        dataset => new DocumentShape(JsonEncodedText.Encode(Fields.Row), [.. dataset.Columns.Select(column => column.JsonName)]));

    private static readonly DocumentShape Words = new(null, WordsBody.Names);

    /// <summary>The documents of a dataset's index, or of the words.</summary>
    public static DocumentShape Of(string kind) => kind == IndexNames.Words ? Words : Datasets[kind];
}
