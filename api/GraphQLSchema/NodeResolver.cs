using System.Collections;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Finds records of any dataset by their ids, which are unique over all of them.</summary>
/// <param name="types">The types of all datasets whose records have an id of their own.</param>
/// <param name="fields">What the schema's names stand for.</param>
/// <param name="idsOf">The ids that are asked for, by source and arguments.</param>
internal sealed class NodeResolver(IReadOnlyDictionary<Dataset, ObjectType> types, DatasetFields fields, Func<object, InputObject, object?> idsOf) : IFieldResolver
{
    /// <summary><c>nodes(ids:)</c>, or <c>node(id:)</c>.</summary>
    public static object? Ids(object source, InputObject arguments) => arguments.GetValueOrDefault("ids") ?? arguments.GetValueOrDefault("id");

    public async ValueTask Resolve(FieldBatch batch)
    {
        var asked = batch.Sources.Select(source => idsOf(source, batch.Arguments)).ToList();
        var ids = asked.SelectMany(Each).ToHashSet(StringComparer.Ordinal);
        if (ids.Count > PageArguments.Most * Math.Max(1, batch.Sources.Count))
            throw Problems.WrongSize("ids", ids.Count, PageArguments.Most);
        var found = await Find(batch, ids);
        for (var i = 0; i < asked.Count; i++)
            batch.Set(i, asked[i] is string id ? found.GetValueOrDefault(id) : Each(asked[i]).Select(one => (object?)found.GetValueOrDefault(one)).ToList());
    }

    private async ValueTask<Dictionary<string, Found>> Find(FieldBatch batch, HashSet<string> ids)
    {
        var found = new Dictionary<string, Found>(StringComparer.Ordinal);
        var reading = (batch.Sources[0] as Found)?.Reading ?? await ((StoreSession)batch.State!).Reading(null, batch.Cancellation);
        foreach (var (dataset, type) in types)
        {
            var possible = ids.Where(id => IsRow(id) == dataset.Parent is not null && !found.ContainsKey(id)).ToList();
            if (possible.Count == 0)
                continue;
            foreach (var (id, record) in await RecordLookup.Find(batch, reading, dataset, possible, SelectedColumns.Of(fields, dataset, batch.Selected(type))))
                found[id] = record;
        }

        return found;
    }

    private static bool IsRow(string id) => id.Contains(Row.Separator, StringComparison.Ordinal);

    private static IEnumerable<string> Each(object? ids) => ids is string one ? [one] : ((IEnumerable)ids!).Cast<string>();
}
