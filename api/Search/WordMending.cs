using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Search;

/// <summary>Finds what was meant by a word that no row holds: keys typed without an input method, one slip, or words typed without a space.</summary>
/// <param name="reading">The generation whose words are asked.</param>
/// <param name="dataset">The dataset that is searched.</param>
internal sealed class WordMending(IReading reading, Dataset dataset)
{
    /// <summary>Shorter words are one slip from too many others.</summary>
    private const int Shortest = 3;

    private const int LongestJoined = 24;
    private const int LongestSyllable = 7;
    private const int MostNear = 8;

    /// <summary>What was meant; null when the word is known, or nothing is near.</summary>
    public async ValueTask<(SearchNode Node, string Text)?> Read(Token token, CancellationToken cancellation)
    {
        // A number that is one digit off is another number.
        if (token.Folded.Length < Shortest || token.Folded.All(char.IsAsciiDigit) || FieldWords.Contain(token.Folded) || await Known(token.Folded, cancellation) is not null)
            return null;
        if (TypedKeys.Read(SyllableText.Write(token.Exact)) is { } keys && Tokens.Of(keys) is [var typed] && await Known(typed.Folded, cancellation) is not null)
            return (new SearchNode.Word(typed), keys);
        var near = await reading.Words(dataset, token.Folded, MostNear, cancellation);
        if (near.Count > 0)
            return (Some(near), Written(token, near[0]));
        return await Joined(token.Folded, cancellation) is { Count: > 1 } words
            ? (SearchUnit.Side(words.Select(word => new Token(word.Folded, word.Exact, 0, 0)), TextStream.Folded), string.Join(' ', words.Select(word => Written(token, word))))
            : null;
    }

    private async ValueTask<KnownWord?> Known(string folded, CancellationToken cancellation) =>
        await reading.Words(dataset, folded, 0, cancellation) is [var word] ? word : null;

    /// <summary>Without marks where none were typed: the commonest marks may be those of another word.</summary>
    private static string Written(Token typed, KnownWord word) => typed.IsMarked ? SyllableText.Write(word.Exact) : word.Folded;

    private static SearchNode Some(IReadOnlyList<KnownWord> words) => words is [var only]
        ? Word(only)
        : new SearchNode.Some([.. words.Select(Word)]);

    private static SearchNode.Word Word(KnownWord word) => new(new Token(word.Folded, word.Exact, 0, 0));

    /// <summary>The fewest known words that the letters are made of, of those the ones whose rarest is commonest; null when there are none.</summary>
    private async ValueTask<List<KnownWord>?> Joined(string letters, CancellationToken cancellation)
    {
        if (letters.Length > LongestJoined)
            return null;
        var best = new (List<KnownWord> Words, int Rarest)?[letters.Length + 1];
        best[0] = ([], int.MaxValue);
        for (var end = 1; end <= letters.Length; end++)
        {
            for (var start = Math.Max(0, end - LongestSyllable); start < end; start++)
            {
                if (best[start] is not { } before || await Part(letters[start..end], cancellation) is not { } word)
                    continue;
                var rarest = Math.Min(before.Rarest, word.Rows);
                if (best[end] is not { } known || before.Words.Count + 1 < known.Words.Count || (before.Words.Count + 1 == known.Words.Count && rarest > known.Rarest))
                    best[end] = ([.. before.Words, word], rarest);
            }
        }

        return best[^1]?.Words;
    }

    /// <summary>One letter is a word only where it is a vowel or a digit.</summary>
    private async ValueTask<KnownWord?> Part(string letters, CancellationToken cancellation) =>
        letters.Length == 1 && !"aeiouy0123456789".Contains(letters, StringComparison.Ordinal) ? null : await Known(letters, cancellation);
}
