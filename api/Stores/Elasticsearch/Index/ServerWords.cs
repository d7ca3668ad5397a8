using System.Security.Cryptography;
using System.Text;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Words as they are sent: joined by one space, at which the server cuts.</summary>
internal static class ServerWords
{
    /// <summary>The server cuts what is longer once more; such "words" are no words of people.</summary>
    public const int Longest = 200;

    /// <summary>The words of a text in both forms.</summary>
    public static (string Folded, string Exact) Of(string text)
    {
        var (folded, exact) = Tokens.Both(text);
        return (Fitting(folded), Fitting(exact));
    }

    /// <summary>One word, or a whole title as one; a hash stands for the end of one without end.</summary>
    public static string Fit(string word) => word.Length <= Longest
        ? word
        : word[..(Longest - 40)] + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(word)).AsSpan(0, 20));

    private static string Fitting(string joined) => joined.Length <= Longest ? joined : string.Join(' ', joined.Split(' ').Select(Fit));
}
