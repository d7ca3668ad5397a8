namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>A word of a dataset and how many rows hold it.</summary>
/// <param name="text">The word as it is sent.</param>
/// <param name="folded">The same without marks; null when this is that.</param>
internal sealed class WordCount(string text, WordCount? folded)
{
    private long _lastRow;

    /// <summary>The word as it is sent; in JSON nothing of it needs an escape.</summary>
    public string Text => text;

    /// <summary>The same without marks.</summary>
    public WordCount Folded => folded ?? this;

    /// <summary>How many rows hold it.</summary>
    public int Rows { get; private set; }

    /// <summary>Counts a row, once.</summary>
    public void Count(long row)
    {
        if (_lastRow != row)
            (Rows, _lastRow) = (Rows + 1, row);
        folded?.Count(row);
    }
}
