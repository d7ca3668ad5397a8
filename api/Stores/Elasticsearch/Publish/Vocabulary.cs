using System.Runtime.InteropServices;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Which words the rows of each dataset hold, and how many rows hold each; gathered as rows go by.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<Dataset, (Dictionary<string, Count> Folded, Dictionary<string, Count> Exact)> _words = [];
    private int _row;

    /// <summary>Every word: its folded form, its commonest form with marks, and the number of rows.</summary>
    public IEnumerable<(Dataset Dataset, KnownWord Word)> Words() =>
        from words in _words
        from word in words.Value.Exact
        group (Exact: word.Key, word.Value.Rows) by (Dataset: words.Key, word.Value.Folded) into forms
        let commonest = forms.OrderByDescending(form => form.Rows).ThenBy(form => form.Exact, StringComparer.Ordinal).First()
        select (forms.Key.Dataset, new KnownWord(forms.Key.Folded, commonest.Exact, _words[forms.Key.Dataset].Folded[forms.Key.Folded].Rows));

    /// <summary>Takes the texts of a row, each as its words in both forms.</summary>
    public void Add(Dataset dataset, IEnumerable<(string Folded, string Exact)> texts)
    {
        _row++;
        if (!_words.TryGetValue(dataset, out var words))
            _words.Add(dataset, words = (new(StringComparer.Ordinal), new(StringComparer.Ordinal)));
        var (folded, exact) = (words.Folded.GetAlternateLookup<ReadOnlySpan<char>>(), words.Exact.GetAlternateLookup<ReadOnlySpan<char>>());
        foreach (var text in texts)
        {
            var forms = text.Exact.AsSpan().Split(' ');
            foreach (var word in text.Folded.AsSpan().Split(' '))
            {
                if (!forms.MoveNext() || text.Folded.AsSpan(word).IsEmpty)
                    continue;
                var name = Add(folded, text.Folded.AsSpan(word), null);
                Add(exact, text.Exact.AsSpan(forms.Current), name);
            }
        }
    }

    /// <summary>Counts a word once in a row; gives its folded form.</summary>
    private string Add(Dictionary<string, Count>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> word, string? folded)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out var exists);
        if (!exists)
            count.Folded = folded ?? word.ToString();
        if (count.LastRow != _row)
            (count.Rows, count.LastRow) = (count.Rows + 1, _row);
        return count.Folded;
    }

    private struct Count
    {
        public string Folded;
        public int Rows;
        public int LastRow;
    }
}
