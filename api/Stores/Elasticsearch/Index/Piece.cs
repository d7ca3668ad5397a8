using System.Text;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>What stands between two spaces of a text, in the forms of which those of the whole text are put together. Words have a space after each.</summary>
internal sealed class Piece
{
    /// <summary>The forms of a piece.</summary>
    /// <param name="text">The piece as it is written.</param>
    /// <param name="words">Its words: mostly one.</param>
    public Piece(string text, WordCount[] words)
    {
        var levels = Catalog.Vietnamese.Text.SortKey(text).Split('\t', 3);
        Letters = levels[0].Length > 0 ? JsonBuffer.Escaped($"{levels[0]} ") : [];
        Tones = JsonBuffer.Escaped(levels[1]);
        Words = words;
        FoldedWords = Joined(words.Select(word => word.Folded));
        ExactWords = Joined(words);
    }

    /// <summary>The letters of its sort key.</summary>
    public byte[] Letters { get; }

    /// <summary>The tones of its sort key.</summary>
    public byte[] Tones { get; }

    /// <summary>Its words.</summary>
    public WordCount[] Words { get; }

    /// <summary>Its folded words, in which nothing needs an escape.</summary>
    public byte[] FoldedWords { get; }

    /// <summary>Its words with marks.</summary>
    public byte[] ExactWords { get; }

    private static byte[] Joined(IEnumerable<WordCount> words) => Encoding.UTF8.GetBytes(string.Concat(words.Select(word => $"{word.Text} ")));
}
