using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Search;

/// <summary>A part of what was typed that is found or not found as one: a word, a phrase in quotes, a number, words that have synonyms.</summary>
/// <param name="Tokens">Its words as typed.</param>
/// <param name="Exact">What rows must hold to answer it with its marks.</param>
/// <param name="Folded">What they must hold to answer it without.</param>
internal sealed record SearchUnit(IReadOnlyList<Token> Tokens, SearchNode Exact, SearchNode Folded)
{
    /// <summary>What they must hold when it was mistyped; null when it was not.</summary>
    public SearchNode? Mended { get; init; }

    /// <summary>The numbers of documents that it can be, as documents write them: number and codes.</summary>
    public IReadOnlyList<IReadOnlyList<Token>> Numbers { get; init; } = [];

    /// <summary>What was meant when it was mistyped.</summary>
    public string? Meant { get; init; }

    /// <summary>Where some of the words are enough: the words of a phrase each for itself.</summary>
    public SearchNode Loose => Mended ?? (Folded is SearchNode.Phrase phrase ? new SearchNode.Some([.. phrase.Words]) : Folded);

    /// <summary>One word.</summary>
    public static SearchUnit Of(Token token) => new([token], AsTyped(token), new SearchNode.Word(token));

    /// <summary>A word with its marks where it was typed with marks.</summary>
    public static SearchNode.Word AsTyped(Token token) => new(token, token.IsMarked ? TextStream.Exact : TextStream.Folded);

    /// <summary>Words in quotes: with their marks if any was typed.</summary>
    public static SearchUnit Quoted(IReadOnlyList<Token> tokens)
    {
        var stream = tokens.Any(token => token.IsMarked) ? TextStream.Exact : TextStream.Folded;
        SearchNode node = tokens.Count == 1 ? new SearchNode.Word(tokens[0], stream) : Side(tokens, stream);
        return new(tokens, node, node);
    }

    /// <summary>Words side by side.</summary>
    public static SearchNode.Phrase Side(IEnumerable<Token> tokens, TextStream stream) => new([.. tokens.Select(token => new SearchNode.Word(token, stream))]);

    /// <summary>Words side by side, or the word when it is one.</summary>
    public static SearchNode Together(IReadOnlyList<Token> tokens, TextStream stream) => tokens.Count == 1 ? new SearchNode.Word(tokens[0], stream) : Side(tokens, stream);
}
