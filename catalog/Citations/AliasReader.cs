using System.Buffers;

namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Finds the short names that a text declares for documents, “(gọi tắt là Chỉ thị 01)”, and where it uses them.</summary>
internal sealed class AliasReader(SourceText source, List<Passage> passages)
{
    private const int MostNames = 50;

    private static readonly string[] Declarations = ["gọi tắt", "gọi chung", "viết tắt"];

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(")]”\";.,»");

    private readonly string _text = source.Text;

    /// <summary>The uses of all short names, in order of declaration.</summary>
    public List<Passage> Read()
    {
        var uses = new List<Passage>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var declaration in Declarations)
        {
            for (var at = 0; (at = _text.IndexOf(declaration, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
            {
                at += declaration.Length;
                var name = Scan.SkipSpaces(_text, at);
                name = Scan.SkipWord(_text, name, "là");
                if (Scan.At(_text, name) is ':')
                    name = Scan.SkipSpaces(_text, name + 1);

                if (names.Count < MostNames && Declared(name) is var (target, words, end) && names.Add(string.Join(' ', words)))
                    uses.AddRange(Uses(target, words, end));
            }
        }

        return uses;
    }

    /// <summary>The document and the words of a short name that starts here; null where it is no document's or is a full symbol.</summary>
    private (Passage Target, List<string> Name, int End)? Declared(int start)
    {
        while (Scan.At(_text, start) is '“' or '"' or '«' or '‘' or '\'')
            start++;

        var end = _text.AsSpan(start).IndexOfAny(NameEnds) is >= 0 and var length ? start + length : _text.Length;
        if (passages.Exists(passage => passage.Start >= start && passage.Start < end))
            return null;

        var words = source.Plain(start, end).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var typeLength = Enumerable.Range(1, Math.Min(4, words.Count)).LastOrDefault(count => TypeWords.TypeOf(string.Join(' ', words.Take(count))) is not null);
        words.RemoveAll(word => word is "số" or "Số");
        if (typeLength is 0 || words.Count <= typeLength || words.Count > 12)
            return null;

        var type = TypeWords.TypeOf(string.Join(' ', words.Take(typeLength)));
        var target = passages.FindLast(passage => passage.Start < start && !passage.IsAlias
            && (passage.TypeText is null || TypeWords.TypeOf(passage.TypeText) == type)
            && (!int.TryParse(words[typeLength], out var number) || number == passage.Symbol.Number));
        return target is null ? null : (target, words, end);
    }

    private IEnumerable<Passage> Uses(Passage target, List<string> name, int from)
    {
        for (var at = from; (at = _text.IndexOf(name[0], at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (Match(name, at) is not { } end || IsCited(at, end))
                continue;

            var type = Enumerable.Range(1, Math.Min(4, name.Count)).Last(count => TypeWords.TypeOf(string.Join(' ', name.Take(count))) is not null);
            yield return target with
            {
                Start = at,
                End = end,
                SymbolStart = at,
                SymbolEnd = end,
                TailEnd = end,
                TypeText = string.Join(' ', name.Take(type)),
                IssuedOn = null,
                IssuerText = null,
                Irregular = Irregularities.None,
                IsListed = false,
                IsAlias = true,
            };
        }
    }

    /// <summary>True inside a citation by symbol.</summary>
    private bool IsCited(int start, int end)
    {
        var (low, high) = (0, passages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = passages[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low < passages.Count && passages[low].Start < end;
    }

    /// <summary>Where the name ends if it stands here; “số” may stand in it, a symbol may not follow.</summary>
    private int? Match(List<string> name, int at)
    {
        var end = at;
        foreach (var word in name)
        {
            var start = Scan.SkipWord(_text, Scan.SkipSpaces(_text, end), "số");
            if (!_text.AsSpan(start).StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return null;

            end = start + word.Length;
            if (char.IsLetterOrDigit(Scan.At(_text, end)))
                return null;
        }

        return char.IsLetter(Scan.At(_text, at - 1)) || Scan.At(_text, end) is '/' || (Scan.At(_text, end) is '-' && char.IsLetter(Scan.At(_text, end + 1)))
            ? null
            : end;
    }
}
