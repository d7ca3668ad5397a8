using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Looks in which rows words stand side by side, and how much that weighs.</summary>
/// <param name="words">The words of the segment.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class PhraseRows(WordIndex words, CancellationToken cancellation)
{
    // Positions are counted by two, with one more in the title: neighbours differ by two within title or text.
    private const int Step = 2;
    private const int RowsBetweenLooks = 0x3FFF;

    /// <summary>Keeps the rows with the phrase.</summary>
    public void Keep(RowSet rows, SearchNode.Phrase phrase)
    {
        var places = PlacesOf(phrase);
        for (var row = rows.Next(0); row >= 0; row = rows.Next(row + 1))
        {
            if (Weight(places, row) == 0)
                rows.Remove(row);
        }
    }

    /// <summary>Scores the phrase as one word as rare as all its words together.</summary>
    public void Score(Scores scores, SearchNode.Phrase phrase, RowSet rows)
    {
        var places = PlacesOf(phrase);
        var rarity = phrase.Words.Sum(word => Bm25.Rarity(words.ListOf(word).Rows, words.Rows));
        var norms = words.Norms();
        for (var row = rows.Next(0); row >= 0; row = rows.Next(row + 1))
        {
            if (Weight(places, row) is > 0 and var weight)
                scores.Add(row, Bm25.Score(rarity, weight, norms[row]));
        }
    }

    private WordPlaces[] PlacesOf(SearchNode.Phrase phrase) => [.. phrase.Words.Select(word => new WordPlaces(words.VariantsOf(word)))];

    private int Weight(WordPlaces[] places, int row)
    {
        if ((row & RowsBetweenLooks) == 0)
            cancellation.ThrowIfCancellationRequested();
        var weight = 0;
        foreach (var first in places[0].At(row))
        {
            var next = 1;
            while (next < places.Length && places[next].At(row).Contains(first + next * Step))
                next++;
            if (next == places.Length)
                weight += (first & 1) == 1 ? WordListWriter.TitleWeight : 1;
        }

        return weight;
    }
}
