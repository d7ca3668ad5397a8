using System.Globalization;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>The names of everything that the portal has on a cluster; all of them begin with one prefix.</summary>
/// <param name="Prefix">The prefix, which is also the alias of the served generation.</param>
public sealed record IndexNames(string Prefix)
{
    /// <summary>The prefix where none is set.</summary>
    public const string DefaultPrefix = "thidua";

    /// <summary>The kind of the index that says which words there are.</summary>
    public const string Words = "words";

    /// <summary>The alias of all indices of the generation that is served.</summary>
    public string Served => Prefix;

    /// <summary>The index that says who publishes.</summary>
    public string Publisher => $"{Prefix}-publisher";

    /// <summary>A pattern for every index.</summary>
    public string All => $"{Prefix}-*";

    private string FormerPrefix => $"{Prefix}-former-";

    /// <summary>Whether a text can be a prefix: small letters, digits and hyphens, a letter first.</summary>
    public static bool IsPrefix(string text) =>
        text.Length is > 0 and <= 60 && char.IsAsciiLetterLower(text[0]) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-');

    /// <summary>What there is an index of in every generation: each dataset, and the words of all.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. DatasetCatalog.Datasets.Select(dataset => dataset.Name), Words];

    /// <summary>The index of a dataset, or of the words, in a generation, made by the rules of this program.</summary>
    public string Of(string kind, string generation) => $"{Prefix}-{kind}-{generation}.{IndexDefinition.Rules}";

    /// <summary>The alias of a generation that was served until a moment.</summary>
    public string Former(DateTimeOffset until) => string.Create(CultureInfo.InvariantCulture, $"{FormerPrefix}{until.ToUnixTimeMilliseconds()}");

    /// <summary>When a generation with this alias ceased to be served; null when it is another alias.</summary>
    public DateTimeOffset? FormerUntil(string alias) =>
        alias.StartsWith(FormerPrefix, StringComparison.Ordinal) && long.TryParse(alias.AsSpan(FormerPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            ? DateTimeOffset.FromUnixTimeMilliseconds(Math.Min(milliseconds, DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()))
            : null;

    /// <summary>The kind, the generation and the rules of an index; null for what is no index of a generation.</summary>
    public (string Kind, string Generation, string Rules)? Read(string index)
    {
        if (!index.StartsWith(Prefix + "-", StringComparison.Ordinal))
            return null;
        var rest = index[(Prefix.Length + 1)..];
        var (hyphen, dot) = (rest.IndexOf('-', StringComparison.Ordinal), rest.LastIndexOf('.'));
        return hyphen > 0 && dot > hyphen + 1 && Kinds.Contains(rest[..hyphen]) ? (rest[..hyphen], rest[(hyphen + 1)..dot], rest[(dot + 1)..]) : null;
    }
}
