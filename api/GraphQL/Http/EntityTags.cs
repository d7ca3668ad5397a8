using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>ETags of answers to GET requests: the same question over the same version of the data has the same answer.</summary>
internal static class EntityTags
{
    public static EntityTagHeaderValue Of(string version, string mediaType, string query, Parameters parameters, bool reportsCost)
    {
        var question = string.Join('\0', version, mediaType, query, parameters.OperationName, parameters.Variables?.GetRawText(), reportsCost ? "cost" : "");
        return new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(question)).AsSpan(0, 16))}\"");
    }

    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList([.. request.Headers.IfNoneMatch.OfType<string>()], out var known)
        && known.Any(candidate => candidate.Equals(EntityTagHeaderValue.Any) || candidate.Compare(tag, useStrongComparison: false));
}
