using System.Collections.Frozen;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>A generation on the cluster.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rules">The hash of the rules by which it was made.</param>
/// <param name="Indices">The index of each kind; of one that is being made or taken away, those that there are.</param>
/// <param name="IsServed">Whether the alias leads to it.</param>
/// <param name="Until">When it ceased to be served; null when it never was, or is.</param>
internal sealed record ServedGeneration(string Name, string Rules, FrozenDictionary<string, string> Indices, bool IsServed, DateTimeOffset? Until)
{
    /// <summary>Whether it has every index.</summary>
    public bool IsComplete => Indices.Count == IndexNames.Kinds.Count;

    /// <summary>Whether it can be asked for.</summary>
    public bool IsKept => IsComplete && (IsServed || Until is not null);

    /// <summary>Whether it was made by the rules of this program.</summary>
    public bool IsOurs => Rules == IndexDefinition.Rules;
}
