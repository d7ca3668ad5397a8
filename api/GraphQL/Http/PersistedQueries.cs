using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>Documents that clients sent once and name by their hash from then on; those used last are kept.</summary>
internal sealed class PersistedQueries(int most)
{
    private readonly Lock access = new();
    private readonly Dictionary<string, LinkedListNode<(string Hash, string Query)>> byHash = [];
    private readonly LinkedList<(string Hash, string Query)> byUse = new();

    public static bool IsHashOf(string hash, string query) => hash == Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)));

    public string? Find(string hash)
    {
        lock (access)
        {
            if (!byHash.TryGetValue(hash, out var node))
                return null;
            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Query;
        }
    }

    public void Keep(string hash, string query)
    {
        lock (access)
        {
            if (byHash.ContainsKey(hash) || most <= 0)
                return;
            byHash.Add(hash, byUse.AddFirst((hash, query)));
            if (byHash.Count <= most)
                return;
            byHash.Remove(byUse.Last!.Value.Hash);
            byUse.RemoveLast();
        }
    }
}
