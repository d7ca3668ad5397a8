using System.Collections.Frozen;

namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Finds the citations by symbol among the words of a text, in order.</summary>
internal sealed class PassageReader(SourceText source)
{
    private const int MostListed = 20;

    private static readonly FrozenSet<string> Leaders = FrozenSet.ToFrozenSet(["theo", "tại", "các", "bản", "hiện", "khai", "cứ", "của"]);

    private readonly string _text = source.Text;
    private readonly List<Passage> _found = [];

    public List<Passage> Read()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            if (!char.IsAsciiDigit(_text[i]))
                continue;

            if (IsNumberStart(i) && Cite(i) is { } end)
                i = end - 1;
            else
                i = Scan.WordEnd(_text, i) - 1;
        }

        return _found;
    }

    /// <summary>A number inside a date, a clause number or another symbol starts no symbol.</summary>
    private bool IsNumberStart(int at) => Scan.At(_text, at - 1) switch
    {
        '.' or ',' => !char.IsDigit(Scan.At(_text, at - 2)),
        '/' or '-' or '–' or '—' or '=' or '#' or '@' => false,
        _ => true,
    };

    private int? Cite(int number)
    {
        var digits = Scan.WordEnd(_text, number);
        if (Scan.At(_text, Scan.SkipSpaces(_text, digits)) is not ('/' or '-' or '‐' or '‑' or '–' or '—' or '−'))
            return null;

        var head = Head(number);
        var isGlued = char.IsLetter(Scan.At(_text, number - 1));
        if (isGlued && !head.IsLabelled)
            return null;

        var listed = new List<(int Start, int End)>();
        var first = List(number, head, listed);
        if (listed.Count > 0)
            head = first;

        if (SymbolReader.Read(_text, number, head.IsLabelled) is not { } match)
            return null;

        head = Named(head, match);
        var tail = Tail(match.End);
        var shared = new Passage
        {
            Symbol = match.Symbol,
            Start = head.Start,
            End = tail.End,
            SymbolStart = number,
            SymbolEnd = match.End,
            TypeText = head.TypeText,
            IssuedOn = tail.Date,
            IssuerText = tail.Issuer,
            Irregular = match.Irregular | (isGlued ? Irregularities.Spaces : Irregularities.None),
            IsListed = listed.Count > 0,
            TailEnd = tail.TailEnd,
        };
        foreach (var (start, end) in listed)
            _found.Add(shared with { Symbol = match.Symbol with { NumberText = _text[start..end] }, SymbolStart = start, SymbolEnd = end });

        _found.Add(shared);
        return match.End;
    }

    /// <summary>What stands before a number: a type word, “số”, both or neither.</summary>
    private SymbolHead Head(int number)
    {
        var at = Scan.SkipSpacesBack(_text, number);
        if (Scan.At(_text, at - 1) is ':' or '.')
            at = Scan.SkipSpacesBack(_text, at - 1);

        var word = Scan.WordStart(_text, at);
        var start = number;
        if (word < at && Vietnamese.Text.Fold(_text[word..at]) is "so" && _text[word..at].Length is 2)
        {
            start = word;
            at = Scan.SkipSpacesBack(_text, word);
        }
        else if (Scan.At(_text, Scan.SkipSpacesBack(_text, number) - 1) is ':' or '.')
        {
            return new SymbolHead(number, null, false);
        }

        var type = TypeWords.StartBefore(_text, at);
        return type >= 0 ? new SymbolHead(type, source.Plain(type, at), start < number) : new SymbolHead(start, null, start < number);
    }

    /// <summary>The numbers before this one that share its symbol; a list must start with a type word or “số”.</summary>
    private SymbolHead List(int number, SymbolHead head, List<(int, int)> listed)
    {
        var start = head.TypeText is null ? head.Start : number;
        while (head.TypeText is null && listed.Count < MostListed && Separated(start) is { } end)
        {
            start = end;
            while (start > 0 && char.IsAsciiDigit(_text[start - 1]))
                start--;

            if (end - start is 0 or > 5 || !IsNumberStart(start))
                break;

            head = Head(start);
            if (!head.IsNumbered && end - start is 4 && _text[start] is '1' or '2')
                break;

            listed.Insert(0, (start, end));
            start = head.TypeText is null ? head.Start : start;
            if (char.IsLetter(Scan.At(_text, start - 1)) && !head.IsLabelled)
                break;
        }

        if (!head.IsLabelled && !MayStartList(head.Start))
            listed.Clear();

        return head;
    }

    /// <summary>Without a type word or “số”, a list starts after no word, or after one that leads to documents: “Điều 5, 16/CT-UBND” is none.</summary>
    private bool MayStartList(int start)
    {
        var at = Scan.SkipSpacesBack(_text, start);
        return Scan.WordStart(_text, at) is var word && (word == at ? !char.IsAsciiDigit(Scan.At(_text, at - 1)) : Leaders.Contains(_text[word..at].ToLowerInvariant()));
    }

    /// <summary>Where the list's former member ends, before a comma, semicolon, “và” or “hoặc”.</summary>
    private int? Separated(int start)
    {
        var at = Scan.SkipSpacesBack(_text, start);
        var end = at;
        foreach (var word in (ReadOnlySpan<string>)["và", "hoặc"])
        {
            if (Scan.EndsWith(_text, end, word))
                end = Scan.SkipSpacesBack(_text, end - word.Length);
        }

        if (Scan.At(_text, end - 1) is ',' or ';' or '&')
            end = Scan.SkipSpacesBack(_text, end - 1);

        return end < at ? end : null;
    }

    /// <summary>A type word that does not stand next to the number: of a law with its name between, or shared with the symbol before.</summary>
    private SymbolHead Named(SymbolHead head, SymbolMatch match)
    {
        if (head.TypeText is not null)
            return head;

        if (_found.Count > 0 && _found[^1] is { TypeText: not null } former && former.Symbol.TypeCode == match.Symbol.TypeCode
            && Separated(head.Start) is { } end && (end == former.SymbolEnd || end == former.TailEnd))
            return head with { TypeText = former.TypeText };

        return match.Symbol is { TypeCode: "" or "L" or "PL" } && Law(head.Start) is { } law ? law : head;
    }

    private SymbolHead? Law(int end)
    {
        const int mostWords = 14;
        var at = end;
        for (var words = 0; words < mostWords; words++)
        {
            at = Scan.SkipSpacesBack(_text, at);
            if (Scan.At(_text, at - 1) is ',' or '-' or '(')
                at = Scan.SkipSpacesBack(_text, at - 1);

            var start = Scan.WordStart(_text, at);
            if (start == at)
                return null;

            if (_text[start] is 'L' && Scan.Is(_text, start, "Luật"))
                return new SymbolHead(start, _text[start..Scan.WordEnd(_text, start)], true);

            at = start;
        }

        return null;
    }

    private (DateOnly? Date, string? Issuer, int End, int TailEnd) Tail(int symbolEnd)
    {
        var date = CitedDate.After(_text, symbolEnd);
        var end = date?.End ?? symbolEnd;
        if (CitedIssuer.After(_text, end) is not var (start, issuerEnd))
            return (date?.Date, null, end, end);

        var tail = issuerEnd;
        if (date is null && CitedDate.After(_text, issuerEnd) is { } later)
            (date, end, tail) = (later, later.End, later.End);

        return (date?.Date, source.Plain(start, issuerEnd), end, tail);
    }
}
