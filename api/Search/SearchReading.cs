using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Search;

/// <summary>Cuts what was typed into units. Nothing in it is syntax but quotation marks, and one that is not closed is none.</summary>
internal static class SearchReading
{
    /// <summary>The words that are searched; a title fits.</summary>
    public const int MostWords = 24;

    /// <summary>The words that synonyms may add.</summary>
    private const int MostAdded = 40;

    /// <summary>The ways to read words that have several synonyms.</summary>
    private const int MostWays = 8;

    /// <summary>The units, and whether there were more words than are read.</summary>
    public static (List<SearchUnit> Units, bool IsCut) Read(string text)
    {
        var units = new List<SearchUnit>();
        var pieces = text.Replace('“', '"').Replace('”', '"').Replace('„', '"').Split('"');
        var (left, added, isCut, offset) = (MostWords, MostAdded, false, 0);
        for (var i = 0; i < pieces.Length && !isCut; i++)
        {
            var tokens = Tokens.Of(pieces[i]).Select(token => token with { Start = token.Start + offset, End = token.End + offset }).ToList();
            offset += pieces[i].Length + 1;
            isCut = tokens.Count > left;
            if (isCut)
                tokens.RemoveRange(left, tokens.Count - left);
            left -= tokens.Count;
            if (tokens.Count > 0 && i % 2 == 1 && i < pieces.Length - 1)
                units.Add(SearchUnit.Quoted(tokens));
            else
                units.AddRange(Units(text, tokens, ref added));
        }

        return (units, isCut);
    }

    private static List<SearchUnit> Units(string text, List<Token> tokens, ref int added)
    {
        var units = new List<SearchUnit>();
        for (var at = 0; at < tokens.Count;)
        {
            var unit = NumberUnits.Read(text, tokens, at) ?? ThousandUnits.Read(text, tokens, at) ?? Said(tokens, at, ref added) ?? SearchUnit.Of(tokens[at]);
            units.Add(unit);
            at += unit.Tokens.Count;
        }

        return units;
    }

    /// <summary>The words from here on that have synonyms, as far as these overlap; null when the word here has none.</summary>
    private static SearchUnit? Said(List<Token> tokens, int start, ref int added)
    {
        var found = new List<(int At, Synonym Synonym)>();
        var end = start + 1;
        for (var at = start; at < end; at++)
        {
            foreach (var synonym in Synonyms.At(tokens, at))
            {
                var words = synonym.Others.Sum(other => other.Count);
                if (words > added)
                    continue;
                added -= words;
                found.Add((at, synonym));
                end = Math.Max(end, at + synonym.Length);
            }
        }

        if (found.Count == 0)
            return null;
        var typed = tokens.GetRange(start, end - start);
        return new(typed, Node(token => SearchUnit.AsTyped(token)), Node(token => new(token)));

        SearchNode Node(Func<Token, SearchNode.Word> word)
        {
            var ways = Ways(start, end).Take(MostWays).Select(way => All([.. way])).ToList();
            return ways is [var only] ? only : new SearchNode.Some(ways);

            IEnumerable<IEnumerable<SearchNode>> Ways(int from, int to)
            {
                if (from == to)
                    return [[]];
                var plain = Ways(from + 1, to).Select(rest => rest.Prepend(word(tokens[from])));
                var said = found.Where(one => one.At == from)
                    .SelectMany(one => Ways(from + one.Synonym.Length, to).Select(rest => rest.Prepend(Other(one.Synonym))));
                return plain.Concat(said);
            }
        }
    }

    private static SearchNode All(IReadOnlyList<SearchNode> parts) => parts is [var only] ? only : new SearchNode.All(parts);

    private static SearchNode Other(Synonym synonym)
    {
        var others = synonym.Others.Select(other => SearchUnit.Together(other, TextStream.Exact)).ToList();
        return others is [var only] ? only : new SearchNode.Some(others);
    }
}
