using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Keeps the rows in which words stand side by side.</summary>
/// <param name="words">The words of the segment.</param>
internal sealed class PhraseRows(WordIndex words)
{
    // Positions are counted by two, with one more in the title: neighbours differ by two within title or text.
    private const int Step = 2;

    /// <summary>Keeps the rows with the phrase and scores it as one word as rare as all its words together.</summary>
    public Hits Keep(Hits hits, SearchNode.Phrase phrase)
    {
        var places = phrase.Words.Select(word => new WordPlaces(ListsOf(word))).ToArray();
        var rarity = phrase.Words.Sum(word => Bm25.Rarity(RowsOf(word), words.Rows));
        var norms = words.Norms();
        var kept = 0;
        for (var i = 0; i < hits.Count; i++)
        {
            var weight = Weight(places, hits.Rows[i]);
            if (weight == 0)
                continue;
            hits.Rows[kept] = hits.Rows[i];
            hits.Scores[kept++] = Bm25.Score(rarity, weight, norms[hits.Rows[i]]);
        }

        hits.Count = kept;
        return hits;
    }

    private static int Weight(WordPlaces[] places, int row)
    {
        foreach (var place in places)
            place.MoveTo(row);
        var weight = 0;
        foreach (var first in places[0].Positions)
        {
            var next = 1;
            while (next < places.Length && places[next].Positions.BinarySearch(first + next * Step) >= 0)
                next++;
            if (next == places.Length)
                weight += (first & 1) == 1 ? WordListWriter.TitleWeight : 1;
        }

        return weight;
    }

    private IEnumerable<WordList> ListsOf(SearchNode.Word word) => word.Stream is TextStream.Exact
        ? [words.Exact(word.Token.Folded, word.Token.Exact)]
        : words.Variants(word.Token.Folded).Select(variant => variant.List);

    private int RowsOf(SearchNode.Word word) =>
        (word.Stream is TextStream.Exact ? words.Exact(word.Token.Folded, word.Token.Exact) : words.Folded(word.Token.Folded)).Rows;
}
