using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Looks in which rows words stand side by side, and how much that weighs. A phrase of one search is looked for once, however often it stands there.</summary>
/// <param name="words">The words of the segment.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class PhraseRows(WordIndex words, CancellationToken cancellation) : IDisposable
{
    // Positions are counted by two, with one more in the title: neighbours differ by two within title or text.
    private const int Step = 2;
    private const int RowsBetweenLooks = 0x3FFF;

    private readonly Dictionary<string, FoundPhrase> _found = new(StringComparer.Ordinal);

    /// <summary>Keeps the rows with the phrase.</summary>
    public void Keep(RowSet rows, SearchNode.Phrase phrase) => rows.And(Find(rows, phrase).Rows.Words);

    /// <summary>Scores the phrase as one word as rare as all its words together.</summary>
    public void Score(Scores scores, SearchNode.Phrase phrase, RowSet rows)
    {
        var found = Find(rows, phrase);
        using var within = rows.Copy();
        within.And(found.Rows.Words);
        var rarity = phrase.Words.Sum(word => Bm25.Rarity(words.ListOf(word).Rows, words.Rows));
        var norms = words.Norms();
        scores.Add(within, norms, rarity);
        foreach (var (row, weight) in found.Heavy)
        {
            if (within.Contains(row))
                scores.Add(row, norms.Heavier(rarity, weight, row));
        }
    }

    public void Dispose()
    {
        foreach (var found in _found.Values)
            found.Dispose();
        _found.Clear();
    }

    private FoundPhrase Find(RowSet among, SearchNode.Phrase phrase)
    {
        var name = FilterText.Of(phrase);
        if (_found.Remove(name, out var known))
        {
            if (known.Looked.Holds(among.Words))
                return _found[name] = known;
            known.Dispose();
        }

        var found = _found[name] = new(among.Copy(), new(words.Rows), []);
        Look(found, phrase);
        return found;
    }

    private void Look(FoundPhrase found, SearchNode.Phrase phrase)
    {
        WordPlaces[] places = [.. phrase.Words.Select(word => new WordPlaces(words.VariantsOf(word)))];
        for (var row = found.Looked.Next(0); row >= 0; row = found.Looked.Next(row + 1))
        {
            if ((row & RowsBetweenLooks) == 0)
                cancellation.ThrowIfCancellationRequested();
            var weight = Weight(places, row);
            if (weight > 0)
                found.Rows.Add(row);
            if (weight > 1)
                found.Heavy.Add((row, weight));
        }
    }

    private static int Weight(WordPlaces[] places, int row)
    {
        var weight = 0;
        foreach (var first in places[0].At(row))
        {
            var next = 1;
            while (next < places.Length && Holds(places[next].At(row), first + next * Step))
                next++;
            if (next == places.Length)
                weight += (first & 1) == 1 ? WordListWriter.TitleWeight : 1;
        }

        return weight;
    }

    /// <summary>Most words stand in a row once or twice.</summary>
    private static bool Holds(ReadOnlySpan<int> places, int wanted)
    {
        foreach (var place in places)
        {
            if (place == wanted)
                return true;
        }

        return false;
    }
}
