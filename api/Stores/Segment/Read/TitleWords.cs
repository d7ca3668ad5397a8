using System.Text;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Finds the titles whose words are all that was typed, whatever stands between them.</summary>
/// <param name="file">The segment.</param>
/// <param name="column">The titles.</param>
/// <param name="words">The words of the segment.</param>
internal sealed class TitleWords(SegmentFile file, SegmentColumn column, WordIndex words)
{
    private readonly Section _hashes = file.Find(SectionKind.TitleHashes);

    /// <summary>The codes of the titles of these words, and whether they have the same marks.</summary>
    public List<(int Code, bool HasMarks)> Find(IReadOnlyList<Token> typed)
    {
        var found = new List<(int, bool)>();
        if (typed.Count == 0)
            return found;
        var hash = new TitleHash();
        foreach (var token in typed)
        {
            if (words.FoldedPlace(token.Folded) is not (>= 0 and var place))
                return found;
            hash.Add(place);
        }

        var hashes = file.Span<ulong>(_hashes);
        for (var at = TitleHash.Bound(hashes, hash); at < hashes.Length && hash.IsOf(hashes[at]); at++)
        {
            var code = TitleHash.CodeOf(hashes[at]);
            var title = Tokens.Of(Encoding.UTF8.GetString(column.TextOf(code)));
            // Other words may have the same hash.
            if (title.Select(token => token.Folded).SequenceEqual(typed.Select(token => token.Folded)))
                found.Add((code, title.Select(token => token.Exact).SequenceEqual(typed.Select(token => token.Exact))));
        }

        return found;
    }
}
