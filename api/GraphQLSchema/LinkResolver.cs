using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Follows a link, or a list of links, for all records of a level with one look-up.</summary>
/// <param name="link">The link.</param>
/// <param name="target">The dataset that it leads to.</param>
/// <param name="type">The type of its records.</param>
/// <param name="fields">What the schema's names stand for.</param>
internal sealed class LinkResolver(Column link, Dataset target, ObjectType type, DatasetFields fields) : IFieldResolver
{
    public async ValueTask Resolve(FieldBatch batch)
    {
        var select = SelectedColumns.Of(fields, target, batch.Selected(type));
        // Records of one level are of one generation unless a cursor of an older one led to some of them.
        foreach (var level in Enumerable.Range(0, batch.Sources.Count).GroupBy(i => ((Found)batch.Sources[i]).Reading))
        {
            var ids = level.SelectMany(i => IdsOf((Found)batch.Sources[i])).ToHashSet(StringComparer.Ordinal);
            if (ids.Count == 0 && !link.IsList)
                continue;
            var found = ids.Count == 0 ? [] : await RecordLookup.Find(batch, level.Key, target, ids, select);
            foreach (var i in level)
                batch.Set(i, ValueOf((Found)batch.Sources[i], found));
        }
    }

    private object? ValueOf(Found source, Dictionary<string, Found> found)
    {
        var linked = IdsOf(source).Select(id => found.GetValueOrDefault(id)).OfType<Found>();
        return link.IsList ? linked.ToList() : linked.FirstOrDefault();
    }

    private IEnumerable<string> IdsOf(Found source)
    {
        for (var i = 0; i < source.Row.Count(link); i++)
            yield return source.Row.Text(link, i)!;
    }
}
