using System.Collections.Frozen;
using System.Text.Json;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>What there is on the cluster: all that is known of generations stands in names and aliases, which change together.</summary>
/// <param name="client">The cluster.</param>
internal sealed class Landscape(ElasticClient client)
{
    private IndexNames Names => client.Options.Names;

    /// <summary>Every generation of which there is an index.</summary>
    public async Task<IReadOnlyList<ServedGeneration>> Read(CancellationToken cancellation)
    {
        using var answer = await client.Read(HttpMethod.Get, $"/{Names.All}/_alias", null, cancellation);
        if (answer.Status == 404)
            return [];
        return
        [
            .. from index in answer.Body.Members()
               let named = Names.Read(index.Name)
               where named is not null
               group (named.Value.Kind, Index: index) by (named.Value.Generation, named.Value.Rules) into indices
               select Of(indices.Key, [.. indices]),
        ];
    }

    /// <summary>Why a generation was not made by the rules of this program; null when it was.</summary>
    public async Task<string?> Mismatch(ServedGeneration generation, CancellationToken cancellation)
    {
        var names = string.Join(',', generation.Indices.Values.Order(StringComparer.Ordinal));
        using var answer = await client.Read(HttpMethod.Get, $"/{names}/_mapping?filter_path=*.mappings._meta", null, cancellation);
        foreach (var (kind, index) in generation.Indices.OrderBy(entry => entry.Value, StringComparer.Ordinal))
        {
            var meta = answer.Body.At(index, "mappings", "_meta");
            if (Json.Text(meta.At("kind")) != kind || Json.Text(meta.At("generation")) != generation.Name)
                return $"{index} says of itself that it is something else.";
            if (DatasetCatalog.Find(kind) is { } dataset && Json.Text(meta.At("schema")) != IndexDefinition.Schema(dataset))
                return $"{index} has other fields than this program asks for.";
            if (Json.Text(meta.At("analysis")) != IndexDefinition.Analysis)
                return $"{index} has words that were cut by other rules than those of this program.";
        }

        return null;
    }

    private ServedGeneration Of((string Name, string Rules) generation, List<(string Kind, JsonProperty Index)> indices)
    {
        var aliases = indices.ConvertAll(index => index.Index.Value.At("aliases").Members().Select(alias => alias.Name).ToList());
        return new(
            generation.Name,
            generation.Rules,
            indices.ToFrozenDictionary(index => index.Kind, index => index.Index.Name),
            aliases.TrueForAll(names => names.Contains(Names.Served)),
            aliases.SelectMany(names => names).Select(Names.FormerUntil).Max());
    }
}
