using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Query;

/// <summary>What a row's words must fulfil, at the level of tokens. The rules that make tokens of what people type come before it.</summary>
public abstract record SearchNode
{
    private SearchNode()
    {
    }

    /// <summary>The row holds the word.</summary>
    /// <param name="Token">The word in both forms.</param>
    /// <param name="Stream">Which form must be the same.</param>
    public sealed record Word(Token Token, TextStream Stream = TextStream.Folded) : SearchNode;

    /// <summary>The row holds the words side by side, in this order, within one value.</summary>
    public sealed record Phrase(IReadOnlyList<Word> Words) : SearchNode;

    /// <summary>The row holds a word that begins so, without regard to marks.</summary>
    public sealed record Prefix(string Folded) : SearchNode;

    /// <summary>Every part holds.</summary>
    public sealed record All(IReadOnlyList<SearchNode> Parts) : SearchNode;

    /// <summary>Some part holds.</summary>
    public sealed record Some(IReadOnlyList<SearchNode> Parts) : SearchNode;

    /// <summary>The part does not hold.</summary>
    public sealed record Not(SearchNode Part) : SearchNode;

    /// <summary>
    /// The rows of a part; narrower readings of it and words side by side decide only which of them come first.
    /// Each narrower reading that holds lifts a row above all rows where it does not; each closeness adds its own score.
    /// </summary>
    public sealed record Ranked(SearchNode Part, IReadOnlyList<SearchNode> Narrower, IReadOnlyList<Phrase> Closer) : SearchNode
    {
        /// <summary>What a narrower reading adds to a score: more than a name and all words together can.</summary>
        public const float Lift = 8192;

        /// <summary>What a row's name adds to its score: more than all words together can. The same marks count twice.</summary>
        public const float Name = 2048;

        /// <summary>Rows whose whole title is these words come first among those that fulfil as many readings, with the same marks before others; empty for none.</summary>
        public IReadOnlyList<Token> Title { get; init; } = [];

        /// <summary>Rows that are meant by their number come first in the same way.</summary>
        public IReadOnlyList<string> Ids { get; init; } = [];
    }
}

/// <summary>The two forms in which words are compared.</summary>
public enum TextStream
{
    /// <summary>Without marks.</summary>
    Folded,

    /// <summary>With marks.</summary>
    Exact,
}
