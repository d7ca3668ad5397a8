using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Stores;

/// <summary>Finds the searched words in a text, by the rules by which rows were found; the same for every store.</summary>
public sealed class Highlighter
{
    private readonly HashSet<string> _folded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);
    private readonly List<string> _prefixes = [];
    private readonly Highlighter? _narrower;

    /// <summary>Gathers the words of a search; what must not be there is left out.</summary>
    public Highlighter(SearchNode search)
    {
        Gather(search);
        if (search is SearchNode.Ranked { Narrower: [var closest, ..] })
            _narrower = new(closest);
    }

    /// <summary>Where the words start and end.</summary>
    /// <remarks>A word that stands there with its marks is not marked where it has others.</remarks>
    public IReadOnlyList<(int Start, int End)> Find(ReadOnlySpan<char> text)
    {
        var spans = All(text);
        if (_narrower is null || spans.Count == 0)
            return spans;
        var exact = _narrower.All(text).ToHashSet();
        if (exact.Count == 0 || exact.Count == spans.Count)
            return spans;
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (start, end) in exact)
            said.Add(Tokens.Folded(text[start..end].ToString()));
        var kept = new List<(int, int)>(spans.Count);
        foreach (var span in spans)
        {
            if (exact.Contains(span) || !said.Contains(Tokens.Folded(text[span.Start..span.End].ToString())))
                kept.Add(span);
        }

        return kept;
    }

    private List<(int Start, int End)> All(ReadOnlySpan<char> text)
    {
        var spans = new List<(int, int)>();
        var (folded, exact) = (_folded.GetAlternateLookup<ReadOnlySpan<char>>(), _exact.GetAlternateLookup<ReadOnlySpan<char>>());
        var reader = new TokenReader(text);
        while (reader.Read())
        {
            if (folded.Contains(reader.Folded) || exact.Contains(reader.Exact) || StartsWithPrefix(reader.Folded))
                spans.Add((reader.Start, reader.End));
        }

        return spans;
    }

    private bool StartsWithPrefix(ReadOnlySpan<char> folded)
    {
        foreach (var prefix in _prefixes)
        {
            if (folded.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private void Gather(SearchNode node)
    {
        switch (node)
        {
            case SearchNode.Word { Stream: TextStream.Folded } word:
                _folded.Add(word.Token.Folded);
                break;
            case SearchNode.Word word:
                _exact.Add(word.Token.Exact);
                break;
            case SearchNode.Phrase phrase:
                GatherAll(phrase.Words);
                break;
            case SearchNode.Prefix prefix:
                _prefixes.Add(prefix.Folded);
                break;
            case SearchNode.All all:
                GatherAll(all.Parts);
                break;
            case SearchNode.Some some:
                GatherAll(some.Parts);
                break;
            case SearchNode.Ranked ranked:
                Gather(ranked.Part);
                break;
        }
    }

    private void GatherAll(IEnumerable<SearchNode> parts)
    {
        foreach (var part in parts)
            Gather(part);
    }
}
