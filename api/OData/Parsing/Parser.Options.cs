using System.Globalization;

namespace ThiDua.Portal.Api.OData.Parsing;

/// <content>Query options, at the end of an address or in parentheses.</content>
internal sealed partial class Parser
{
    private static readonly string[] CountOptions = ["filter", "search"];
    private static readonly string[] RefOptions = [.. CountOptions, "orderby", "skip", "top", "count"];
    private static readonly string[] ExpandOptions = [.. RefOptions, "select", "expand", "compute", "levels", "apply", "@"];
    private static readonly string[] SelectOptions = [.. RefOptions, "compute", "select", "@"];
    private static readonly string[] SystemOptions =
        ["apply", "compute", "deltatoken", "expand", "filter", "format", "id", "count", "orderby", "schemaversion", "search", "select", "skip", "skiptoken", "top", "index", "levels"];

    /// <summary>The options of a whole query; an ampersand parts them before anything else is looked at.</summary>
    public static List<QueryOption> QueryOptions(string text, int start, int end)
    {
        var options = new List<QueryOption>();
        while (start <= end)
        {
            var ampersand = text.IndexOf('&', start, end - start);
            var stop = ampersand < 0 ? end : ampersand;
            if (stop > start)
                options.Add(Of(text, start, Trimmed(text, start, stop)).QueryOption());
            if (options.Count > 100)
                throw new SyntaxException(start, "fewer query options") { TooComplex = true };
            start = stop + 1;
        }

        return options;
    }

    /// <summary>One option up to the end.</summary>
    public QueryOption QueryOption()
    {
        var from = reader.Position;
        var equals = from;
        while (equals < reader.End && reader.Text(equals, equals + 1) != "=")
            equals++;
        var name = reader.Decode(from, equals);
        var known = SystemName(name);
        if (name.StartsWith('@'))
        {
            reader.Position += reader.Width('@');
            Name();
            reader.ExpectWord("=");
            return Whole(new(name, QueryOptionKind.Alias, AliasValue(), equals + 1));
        }

        if (known is null || (name[0] != '$' && equals == reader.End))
            return Custom(name, from, equals);
        reader.Position = equals;
        reader.ExpectWord("=");
        // People leave blanks around what they type; the grammar has no place for them.
        reader.Space();
        return Whole(new(known, QueryOptionKind.System, OptionValue(known), equals + 1));
    }

    private static int Trimmed(string text, int start, int stop)
    {
        while (stop > start && (text[stop - 1] is ' ' or '+' || text.AsSpan(start, stop - start).EndsWith("%20")))
            stop -= text[stop - 1] is ' ' or '+' ? 1 : 3;
        return stop;
    }

    private QueryOption Whole(QueryOption option)
    {
        reader.ExpectEnd();
        return option;
    }

    private QueryOption Custom(string name, int from, int equals)
    {
        if (name.StartsWith('$'))
        {
            reader.Position = from + 1;
            if (SystemName("$" + reader.Identifier()) is not null)
                throw reader.Unexpected("“=”");
            reader.Position = from;
            throw reader.Unexpected("a query option");
        }

        if (reader.Text(from, reader.End).IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash)
        {
            reader.Position = from + hash;
            throw reader.Unexpected("the end");
        }

        reader.Position = reader.End;
        var start = Math.Min(equals + 1, reader.End);
        return new(name, QueryOptionKind.Custom, Uri.UnescapeDataString(reader.Text(start, reader.End).Replace('+', ' ')), start);
    }

    private static string? SystemName(string name)
    {
        var plain = name.StartsWith('$') ? name[1..] : name;
        var known = System.Array.Find(SystemOptions, option => option.Equals(plain, StringComparison.OrdinalIgnoreCase));
        // Without a dollar these would take a plain word away from others.
        return known is "deltatoken" or "skiptoken" or "levels" && !name.StartsWith('$') ? null : known;
    }

    /// <summary>Options in parentheses, parted by semicolons.</summary>
    private List<QueryOption> Options(string[] allowed)
    {
        reader.Expect('(');
        reader.Enter();
        var options = Separated(';', () => NestedOption(allowed));
        reader.Leave();
        reader.Expect(')');
        return options;
    }

    private QueryOption NestedOption(string[] allowed)
    {
        var from = reader.Position;
        if (reader.At('@') && allowed.Contains("@"))
        {
            reader.Take('@');
            var alias = "@" + Name();
            reader.ExpectWord("=");
            var start = reader.Position;
            return new(alias, QueryOptionKind.Alias, AliasValue(), start);
        }

        if (!reader.TakeAny("$") && reader.Raw == '%' && reader.Hex(reader.Position + 1) == '$')
            reader.Position += 3;
        var name = reader.Identifier().ToLowerInvariant();
        if (!allowed.Contains(name))
        {
            reader.Position = from;
            throw reader.Unexpected(string.Join(", ", allowed.Where(option => option != "@").Select(option => "$" + option)));
        }

        reader.ExpectWord("=");
        var at = reader.Position;
        return new(name, QueryOptionKind.System, OptionValue(name), at);
    }

    private object OptionValue(string name) => name switch
    {
        "filter" => CommonExpression(),
        "orderby" => Separated(',', OrderItem),
        "select" => Separated(',', SelectItem),
        "expand" => Separated(',', ExpandItem),
        "compute" => Separated(',', ComputeItem),
        "apply" => Apply(),
        "search" => Search(),
        "top" or "skip" => Count(),
        "count" => Literal() is { Kind: LiteralKind.Boolean } flag ? flag.Text == "true" : throw reader.Unexpected("true or false"),
        "index" => Index(),
        "levels" => Levels(),
        "format" => Format(),
        "schemaversion" => reader.Take('*') ? "*" : Rest("a version"),
        _ => Rest("a value"),
    };

    private OptionItems.Order OrderItem()
    {
        var by = CommonExpression();
        var from = reader.Position;
        if (reader.Space())
        {
            if (reader.TakeWord("asc"))
                return new(by, false);
            if (reader.TakeWord("desc"))
                return new(by, true);
        }

        reader.Position = from;
        return new(by, false);
    }

    private OptionItems.Computed ComputeItem()
    {
        var value = CommonExpression();
        ExpectKeyword("as");
        return new(value, Name());
    }

    private void ExpectKeyword(string word)
    {
        if (!reader.Space())
            throw reader.Unexpected($"“{word}”");
        reader.ExpectWord(word);
        if (!reader.Space())
            throw reader.Unexpected("a blank");
    }

    private Expression AliasValue() => reader.At('[') ? Array() : reader.At('{') ? JsonObject() : CommonExpression();

    /// <summary>A number of rows; past what anything has when it is longer than that.</summary>
    private long Count()
    {
        var from = reader.Position;
        if (reader.TakeDigits() == 0)
            throw reader.Unexpected("a whole number");
        return long.TryParse(reader.Span(from, reader.Position), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : long.MaxValue;
    }

    private long Index()
    {
        reader.TakeAny("-");
        return Count();
    }

    private long Levels()
    {
        if (reader.TakeWord("max"))
            return long.MaxValue;
        return reader.Raw is >= '1' and <= '9' ? Count() : throw reader.Unexpected("a number from 1 on");
    }

    private string Format()
    {
        var from = reader.Position;
        var text = Rest("a format");
        var named = text.ToLowerInvariant() is "json" or "xml" or "atom" or "csv";
        if (named || text.IndexOf('/', StringComparison.Ordinal) is var slash && slash > 0 && slash < text.Length - 1)
            return text;
        reader.Position = from;
        throw reader.Unexpected("json, csv, xml, a media type");
    }

    private string Rest(string expected)
    {
        var from = reader.Position;
        while (!reader.AtEnd && reader.Raw is not ('&' or '#'))
            reader.Position++;
        return reader.Position > from ? reader.Decode(from, reader.Position) : throw reader.Unexpected(expected);
    }
}
