using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Makes the dataset of citations: what the texts of the documents cite, each at its place, and which document is meant.</summary>
internal sealed class CitationRows
{
    private readonly Func<string, Item?> _find;
    private readonly CitationResolver _resolver;
    private readonly IReadOnlyList<Item> _citing;
    private readonly ILookup<string, string> _keys;

    private CitationRows(IReadOnlyList<Item> items, Func<string, Item?> find)
    {
        _find = find;
        _resolver = new(items.Select(item => item.Record).OfType<Document>().Where(document => document.Symbol is not null).Select(Candidate));
        _keys = items.Select(item => item.Record).OfType<Row>().ToLookup(row => Catalog.Row.ParentOf(row.Id), row => Catalog.Row.KeyOf(row.Id), StringComparer.Ordinal);
        _citing = [.. items.Where(item => item.Record is Document { Body: not null })];
    }

    /// <summary>The rows, document after document, in the order of their places.</summary>
    public static IReadOnlyList<Item> Of(IReadOnlyList<Item> items, Func<string, Item?> find)
    {
        var rows = new CitationRows(items, find);
        return [.. rows._citing.AsParallel().AsOrdered().SelectMany(rows.Of)];
    }

    private List<Item> Of(Item item)
    {
        var document = (Document)item.Record;
        var text = document.Body!.Read();
        var citing = Citing(document);
        var taken = Markdown.Headings(text).Select(heading => heading.Anchor).Concat(_keys[document.Id]).ToHashSet(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. Apart(CitationParser.Find(text)).Select(found => new Item(
                Row(document, Key(found, taken, counts), found, _resolver.Resolve(found, citing)),
                Citation.Dataset,
                item.File,
                document.Body.Line + text.AsSpan(0, found.Start).Count('\n'),
                [])),
        ];
    }

    /// <summary>The members of a list share one passage: each keeps its own part of it, so that each can be a link.</summary>
    private static IEnumerable<FoundCitation> Apart(IReadOnlyList<FoundCitation> found) => found.Select((citation, i) => !citation.IsListed ? citation : citation with
    {
        Start = i > 0 && found[i - 1].Start == citation.Start ? citation.SymbolStart : citation.Start,
        End = i + 1 < found.Count && found[i + 1].Start == citation.Start ? citation.SymbolEnd : citation.End,
    });

    private static Citation Row(Document document, string key, FoundCitation found, ResolvedCitation resolved) => new()
    {
        Id = $"{document.Id}{Catalog.Row.Separator}{key}",
        Document = new(document.Id),
        Cited = resolved is { Resolution: CitationResolution.Resolved, Id: { } cited } ? new(cited) : null,
        // A short name that the text declared has no symbol of its own.
        Symbol = found.IsAlias ? null : found.Symbol.ToString(),
        TypeText = found.TypeText,
        IssuerText = found.IssuerText,
        IssuedOn = found.IssuedOn,
        Role = found.Role,
        AsWritten = found.AsWritten,
        Sentence = found.Sentence,
        Section = found.Section,
        Start = found.Start,
        End = found.End,
        Resolution = resolved.Resolution,
        Note = resolved.Resolution is CitationResolution.Ambiguous ? Words.AmbiguousCitation(resolved.Ids) : null,
    };

    /// <summary>The symbol and which of its citations it is; a key that a heading or a row of staff has is passed over.</summary>
    private static string Key(FoundCitation found, HashSet<string> taken, Dictionary<string, int> counts)
    {
        var slug = Vietnamese.Text.Slug(found.Symbol.ToString());
        var n = counts.GetValueOrDefault(slug);
        do
            n++;
        while (!taken.Add($"{slug}-{n}"));
        counts[slug] = n;
        return $"{slug}-{n}";
    }

    private CitationCandidate Candidate(Document document)
    {
        var issuer = Find<Organization>(document.Issuer?.Id);
        return new()
        {
            Id = document.Id,
            Symbol = document.Symbol!,
            Type = document.Type,
            IssuerId = issuer?.Id,
            IssuerNames =
            [
                .. document.CoIssuers.Select(other => Find<Organization>(other.Id)).Prepend(issuer).OfType<Organization>().SelectMany(body => body.ShortNames.Prepend(body.Name)),
            ],
            Place = PlaceOf(issuer) ?? document.Place?.Id,
            IssuedOn = document.IssuedOn,
            NotBefore = document.NotBefore,
            NotAfter = document.NotAfter,
        };
    }

    private CitingDocument Citing(Document document)
    {
        var issuer = Find<Organization>(document.Issuer?.Id);
        return new()
        {
            Id = document.Id,
            Issuers = [.. Chain(issuer, body => body.Parent?.Id).Select(body => body.Id)],
            Places = [.. Chain(Find<Place>(PlaceOf(issuer) ?? document.Place?.Id), place => place.Parent?.Id).Select(place => place.Id)],
            IssuedBy = document.IssuedOn ?? document.NotAfter,
        };
    }

    private string? PlaceOf(Organization? body) => Chain(body, above => above.Parent?.Id).Select(above => above.Place?.Id).FirstOrDefault(place => place is not null);

    /// <summary>A record and those above it; a chain that leads back to itself ends where it began.</summary>
    private List<T> Chain<T>(T? first, Func<T, string?> above)
        where T : Record
    {
        var chain = new List<T>();
        for (var next = first; next is not null && !chain.Contains(next); next = Find<T>(above(next)))
            chain.Add(next);
        return chain;
    }

    private T? Find<T>(string? id)
        where T : Record => id is null ? null : _find(id)?.Record as T;
}
