using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The words of all rows, in the order of the rows.</summary>
/// <param name="searched">The columns whose words they are, the title first.</param>
/// <param name="title">The column whose words weigh more; null for none.</param>
/// <param name="rows">For each place, the number of the row by arrival.</param>
internal sealed class RowWords(ColumnInput[] searched, Column? title, int[] rows)
{
    // Words of two values never stand side by side.
    private const int Gap = 1;

    /// <summary>Goes through all words: the row, the number of the word, and twice its position in the row, plus 1 in the title.</summary>
    public void ForEach(Action<int, int, int> action)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            var position = 0;
            foreach (var input in searched)
            {
                var isTitle = input.Column == title ? 1 : 0;
                foreach (var number in input.IsLong ? [rows[at] + 1] : input.Of(rows[at]))
                {
                    if (number == 0)
                        continue;
                    foreach (var word in input.Words![number - 1])
                        action(at, word, position++ * 2 + isTitle);
                    position += Gap;
                }
            }
        }
    }

    /// <summary>How often each of so many words occurs, and how many words each row has.</summary>
    public (int[] Occurrences, int[] Lengths) Count(int words)
    {
        var (occurrences, lengths) = (new int[words], new int[rows.Length]);
        ForEach((at, word, _) =>
        {
            occurrences[word]++;
            lengths[at]++;
        });
        return (occurrences, lengths);
    }
}
