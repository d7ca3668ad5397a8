using System.Collections.Frozen;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Search;

/// <summary>The words of this field: “giấy khen” is no slip of “giải khen”, even while no record holds the word.</summary>
internal static class FieldWords
{
    private static readonly FrozenSet<string> Folded = DatasetCatalog.Datasets
        .SelectMany(dataset => dataset.Columns)
        .SelectMany(column => column.Values.Select(value => value.Label).Prepend(column.Label))
        .Concat(Synonyms.Groups().SelectMany(group => group))
        .SelectMany(text => Tokens.Of(text).Select(token => token.Folded))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, without its marks, is one of them.</summary>
    public static bool Contain(string folded) => Folded.Contains(folded);
}
