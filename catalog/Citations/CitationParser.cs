namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Finds the documents that a Markdown text cites by number and symbol, in the forms of the State and of the Party.</summary>
public static class CitationParser
{
    /// <summary>
    /// All places that cite a document, in the order of their symbols. Positions count characters of the text as given.
    /// Emphasis, escapes, line and page breaks may stand between any two parts; dates, periods, clause numbers and the like are none.
    /// </summary>
    public static IReadOnlyList<FoundCitation> Find(string text)
    {
        var source = new SourceText(text);
        var passages = new PassageReader(source).Read();
        if (passages.Count is 0)
            return [];

        var aliases = new AliasReader(source, passages).Read();
        if (aliases.Count > 0)
            passages = [.. passages.Concat(aliases).OrderBy(passage => passage.SymbolStart)];

        var (sentences, sections, roles) = (new Sentences(source), new Sections(source), new RoleReader(source.Text));
        var own = OwnNumber.Find(source, passages);
        var found = new List<FoundCitation>(passages.Count);
        var (sentence, words) = ((Start: -1, End: -1), "");
        foreach (var passage in passages)
        {
            if (sentences.Around(passage.Start, passage.End) is var next && next != sentence)
                (sentence, words) = (next, source.Plain(next.Start, next.End));

            var role = roles.Next(passage, sentence.Start);
            found.Add(Place(source, passage) with
            {
                Role = passage == own ? CitationRole.Own : role,
                Sentence = words,
                Section = sections.Above(passage.SymbolStart),
            });
        }

        var telling = found
            .Where(citation => citation.IssuedOn is not null || citation.IssuerText is not null)
            .OrderBy(citation => citation.IssuedOn is null)
            .ToLookup(citation => citation.Symbol.Key);
        return [.. found.Select(citation => citation with { Antecedent = Antecedent(citation, telling[citation.Symbol.Key]) })];
    }

    private static FoundCitation Place(SourceText source, Passage passage) => new()
    {
        Symbol = passage.Symbol,
        SymbolText = source.Plain(passage.SymbolStart, passage.SymbolEnd),
        TypeText = passage.TypeText,
        Type = passage.TypeText is null ? null : TypeWords.TypeOf(passage.TypeText),
        IssuedOn = passage.IssuedOn,
        IssuerText = passage.IssuerText,
        Irregular = passage.Irregular,
        IsListed = passage.IsListed,
        IsAlias = passage.IsAlias,
        AsWritten = source.Plain(passage.Start, passage.End),
        Start = source.Start(passage.Start),
        End = source.End(passage.End),
        SymbolStart = source.Start(passage.SymbolStart),
        SymbolEnd = source.End(passage.SymbolEnd),
    };

    private static FoundCitation? Antecedent(FoundCitation citation, IEnumerable<FoundCitation> telling) =>
        citation.IssuedOn is null
            ? telling.FirstOrDefault(other => (other.IssuedOn is not null || citation.IssuerText is null)
                && (other.Type is null || citation.Type is null || other.Type == citation.Type)
                && IssuerWords.MayBeSame(citation.IssuerText, other.IssuerText))
            : null;
}
