using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>Documents that clients sent once and name by their hash from then on; those used last are kept, within a number and a size.</summary>
internal sealed class PersistedQueries(int most, long mostBytes)
{
    private readonly Lock access = new();
    private readonly Dictionary<string, LinkedListNode<(string Hash, string Query)>> byHash = [];
    private readonly LinkedList<(string Hash, string Query)> byUse = new();
    private long bytes;

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
            if (byHash.ContainsKey(hash))
                return;
            byHash.Add(hash, byUse.AddFirst((hash, query)));
            bytes += SizeOf(query);
            while (byHash.Count > most || bytes > mostBytes)
            {
                var oldest = byUse.Last!.Value;
                byHash.Remove(oldest.Hash);
                byUse.RemoveLast();
                bytes -= SizeOf(oldest.Query);
            }
        }
    }

    private static long SizeOf(string query) => 300 + (2L * query.Length);
}
