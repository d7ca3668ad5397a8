namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>The entry to each rule of the grammar by its name.</summary>
public static class Grammar
{
    private static readonly Dictionary<string, Func<string, object>> Rules = new(StringComparer.Ordinal)
    {
        ["odataUri"] = Parser.AbsoluteUri,
        ["odataRelativeUri"] = text => Parser.RelativeUri(text, 0),
        ["resourcePath"] = Url(parser => parser.ResourcePath()),
        ["queryOptions"] = text => text.Length > 0 ? Parser.QueryOptions(text, 0, text.Length) : throw new SyntaxException(0, "a query option"),
        ["skiptoken"] = Url(parser => parser.QueryOption()),
        ["context"] = Plain(parser => parser.Context()),
        ["commonExpr"] = Url(parser => parser.CommonExpression()),
        ["search"] = Url(parser => parser.QueryOption()),
        ["searchExpr"] = Url(parser => parser.SearchOr()),
        ["primitiveLiteral"] = Url(parser => parser.Literal() ?? throw parser.Reader.Unexpected("a literal")),
        ["stringInUrl"] = Url(parser => parser.JsonString()),
        ["propertyPathExpr"] = Url(parser => parser.Path(0)),
        ["anyExpr"] = Url(parser => parser.LambdaOnly("any")),
        ["allExpr"] = Url(parser => parser.LambdaOnly("all")),
        ["boolean"] = Plain(parser => parser.Reader.TakeWord("true") || parser.Reader.TakeWord("false") ? true : throw parser.Reader.Unexpected("true or false")),
        ["booleanValue"] = Plain(parser => parser.Reader.TakeWord("true", exact: true) || parser.Reader.TakeWord("false", exact: true) ? true : throw parser.Reader.Unexpected("true or false")),
        ["odataIdentifier"] = Plain(parser => parser.Reader.Identifier() is { Length: > 0 } name ? name : throw parser.Reader.Unexpected("a name")),
        ["enumValue"] = Plain(parser => Done(() => parser.EnumMembers(comma: true))),
        ["binaryValue"] = Plain(parser => Done(parser.Base64)),
        ["primitiveValue"] = PrimitiveValue,
        ["header"] = Header(grammar => grammar.Header()),
        ["prefer"] = Header(grammar => grammar.Header()),
        ["preference"] = Header(grammar => grammar.Preference()),
        ["includeAnnotationsPreference"] = Header(grammar => grammar.Preference()),
        ["maxpagesizePreference"] = Header(grammar => grammar.Preference()),
        ["request-id"] = Header(grammar => Done(grammar.RequestId)),
    };

    static Grammar()
    {
        foreach (var same in (string[])["boolCommonExpr", "boolcommonExpr", "firstMemberExpr", "memberExpr", "isofExpr", "castExpr", "notExpr", "negateExpr", "methodCallExpr", "functionExpr", "rootExpr", "arrayOrObject", "parameterValue"])
            Rules[same] = Rules["commonExpr"];
        foreach (var option in (string[])["filter", "orderby", "orderBy", "expand", "select", "compute", "top", "skip", "index", "format", "inlinecount", "schemaversion", "apply", "deltatoken", "systemQueryOption", "customQueryOption", "aliasAndValue", "nameAndValue", "queryOption"])
            Rules[option] = Rules["skiptoken"];
        foreach (var literal in (string[])["binaryLiteral", "dateTimeOffsetLiteral", "dateTimeOffsetValueInUrl", "decimalLiteral", "doubleLiteral", "singleLiteral", "durationLiteral", "enumLiteral", "stringLiteral", "timeOfDayLiteral", "sbyteLiteral", "int16Literal", "int32Literal", "int64Literal", "null", "keyPropertyValue"])
            Rules[literal] = Rules["primitiveLiteral"];
        foreach (var shape in (string[])["Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "Collection"])
            Rules["geography" + shape] = Rules["geometry" + shape] = Rules["primitiveLiteral"];
        foreach (var number in (string[])["decimalValue", "doubleValue", "singleValue", "byteValue", "byte", "sbyteValue", "int16Value", "int32Value", "int64Value"])
            Rules[number] = Scan(scan => scan.Number());
        Rules["guid"] = Rules["guidValue"] = Scan(scan => scan.Guid());
        Rules["date"] = Rules["dateValue"] = Scan(scan => scan.Date());
        Rules["dateTimeOffsetValue"] = Scan(scan => scan.DateTime());
        Rules["timeOfDayValue"] = Scan(scan => scan.Time());
        Rules["durationValue"] = Scan(scan => scan.Duration());
    }

    /// <summary>The rules that have an entry.</summary>
    public static IReadOnlyCollection<string> Names => Rules.Keys;

    /// <summary>Reads a text by a rule.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static Parsed Parse(string rule, string text)
    {
        if (!Rules.TryGetValue(rule, out var parse))
            throw new ArgumentException($"There is no rule {rule}.", nameof(rule));
        try
        {
            return new(parse(text), text.Length, null);
        }
        catch (SyntaxException wrong)
        {
            return new(null, wrong.Position, wrong.Expected);
        }
    }

    private static Func<string, object> Url(Func<Parser, object> rule) => text => Whole(Parser.Of(text), rule);

    private static Func<string, object> Plain(Func<Parser, object> rule) => text => Whole(Parser.Of(text, url: false), rule);

    private static object Whole(Parser parser, Func<Parser, object> rule)
    {
        var tree = rule(parser);
        parser.Reader.ExpectEnd();
        return tree;
    }

    private static Func<string, object> Scan(Func<LiteralScan, bool> scan) => Plain(parser => scan(parser.Scan) ? true : throw parser.Reader.Unexpected("a value"));

    private static Func<string, object> Header(Func<HeaderGrammar, object> rule) => Plain(parser => rule(new(parser.Reader)));

    private static bool Done(Action action)
    {
        action();
        return true;
    }

    /// <summary>A value of any primitive type, as a model writes defaults: told by its form.</summary>
    private static string PrimitiveValue(string text)
    {
        if (text.StartsWith("SRID=", StringComparison.OrdinalIgnoreCase))
            return text;
        SyntaxException? furthest = null;
        foreach (var rule in (ReadOnlySpan<string>)["booleanValue", "guid", "durationValue", "dateTimeOffsetValue", "date", "timeOfDayValue", "enumValue", "decimalValue", "binaryValue"])
        {
            var parsed = Parse(rule, text);
            if (parsed.Accepted)
                return text;
            if (furthest is null || parsed.Position > furthest.Position)
                furthest = new(parsed.Position, parsed.Expected!);
        }

        throw furthest!;
    }
}
