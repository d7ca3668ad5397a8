using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Search;

/// <summary>Makes a plan of what somebody typed, with the words that the rows hold. Any text gives a plan, or none when it holds no word.</summary>
/// <param name="reading">The generation whose words are asked.</param>
/// <param name="dataset">The dataset that is searched.</param>
internal sealed class SearchCompiler(IReading reading, Dataset dataset)
{
    /// <summary>Pairs of neighbours that are compared.</summary>
    private const int MostPairs = 12;

    /// <summary>Words whose slips are mended.</summary>
    private const int MostMended = 4;

    /// <summary>What a search may take of the conditions and words that a query may have; the rest is for filters.</summary>
    private const int MostNodes = 240;

    public async ValueTask<SearchPlan?> Compile(string text, CancellationToken cancellation)
    {
        var (units, isCut) = SearchReading.Read(text);
        if (units.Count == 0)
            return null;
        var mended = await Mend(units, cancellation);
        var plan = Plan(text, units, mended, isCut);
        // So many words with so many other ways to say them that only the words themselves are searched.
        if (Size(plan.All) > MostNodes)
            plan = Plan(text, [.. units.SelectMany(unit => unit.Tokens).Select(SearchUnit.Of)], false, isCut);
        return plan with { Ids = await NumberedDocuments.Named(reading, dataset, units, cancellation) };
    }

    private static SearchPlan Plan(string text, List<SearchUnit> units, bool mended, bool isCut)
    {
        var tokens = Meant(units);
        var steps = new List<SearchStep>();
        var isMarked = units.Any(unit => unit.Tokens.Any(token => token.IsMarked));
        if (isMarked)
            steps.Add(new(mended ? SearchTier.Typo : SearchTier.Exact, All(units.Select(unit => unit.Mended ?? unit.Exact))));
        steps.Add(new(mended ? SearchTier.Typo : SearchTier.Folded, All(units.Select(unit => unit.Mended ?? unit.Folded))));
        return new(
            steps,
            Closer(tokens),
            units.Count > 1 || units[0].Tokens.Count > 1 ? new SearchNode.Some([.. units.Select(unit => unit.Loose)]) : null,
            mended ? Suggestion(text, units) : null,
            isCut)
        { Title = isCut ? Tokens.Of(text) : tokens };
    }

    private static int Size(SearchNode node) => node switch
    {
        SearchNode.Phrase phrase => 1 + phrase.Words.Count,
        SearchNode.All all => 1 + all.Parts.Sum(Size),
        SearchNode.Some some => 1 + some.Parts.Sum(Size),
        SearchNode.Ranked ranked => 1 + Size(ranked.Part) + ranked.Narrower.Sum(Size) + ranked.Closer.Sum(Size),
        _ => 1,
    };

    /// <summary>Gives words that no row holds what was probably meant; true when some were.</summary>
    private async ValueTask<bool> Mend(List<SearchUnit> units, CancellationToken cancellation)
    {
        var mending = new WordMending(reading, dataset);
        var mended = 0;
        for (var i = 0; i < units.Count && mended < MostMended; i++)
        {
            if (units[i] is not { Tokens: [var token], Folded: SearchNode.Word } || await mending.Read(token, cancellation) is not { } meant)
                continue;
            units[i] = units[i] with { Mended = meant.Node, Meant = meant.Text };
            mended++;
        }

        return mended > 0;
    }

    /// <summary>The words, the mended ones as they were meant.</summary>
    private static List<Token> Meant(List<SearchUnit> units) => [.. units.SelectMany(unit => unit.Meant is { } meant ? Tokens.Of(meant) : unit.Tokens)];

    /// <summary>Two words each that were typed one after the other.</summary>
    private static List<SearchNode.Phrase> Closer(List<Token> tokens) =>
        [.. tokens.Zip(tokens.Skip(1), (one, next) => SearchUnit.Side([one, next], TextStream.Folded)).Take(MostPairs)];

    /// <summary>What was typed, with the mended words in their places.</summary>
    private static string Suggestion(string text, List<SearchUnit> units) =>
        string.Join(' ', units.Select(unit => unit.Meant ?? text[unit.Tokens[0].Start..unit.Tokens[^1].End]));

    private static SearchNode All(IEnumerable<SearchNode> parts) => parts.ToList() is { Count: > 1 } several ? new SearchNode.All(several) : parts.First();
}
