using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Words as they are sent: joined by one space, at which the server cuts.</summary>
internal static class ServerWords
{
    /// <summary>The server cuts what is longer once more; such "words" are no words of people.</summary>
    public const int Longest = 200;

    /// <summary>One word, or a whole title as one; a hash stands for the end of one without end.</summary>
    public static string Fit(string word) => word.Length <= Longest
        ? word
        : word[..(Longest - 40)] + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(word)).AsSpan(0, 20));
}
