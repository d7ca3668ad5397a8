namespace ThiDua.Portal.Api.OData;

/// <summary>Everything that can be wrong with a request, each with its code. The list is closed: clients may depend on it.</summary>
public static class ODataErrors
{
    /// <summary>The codes with their statuses.</summary>
    public static IReadOnlyDictionary<string, int> Codes { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["syntaxError"] = 400,
        ["unknownOption"] = 400,
        ["duplicateOption"] = 400,
        ["misplacedOption"] = 400,
        ["unknownProperty"] = 400,
        ["unknownFunction"] = 400,
        ["unknownAlias"] = 400,
        ["typeMismatch"] = 400,
        ["invalidValue"] = 400,
        ["invalidSkipToken"] = 400,
        ["invalidHeader"] = 400,
        ["invalidBatch"] = 400,
        ["queryTooComplex"] = 400,
        ["unsupportedVersion"] = 400,
        ["unknownResource"] = 404,
        ["notFound"] = 404,
        ["methodNotAllowed"] = 405,
        ["notAcceptable"] = 406,
        ["skipTokenGone"] = 410,
        ["payloadTooLarge"] = 413,
        ["addressTooLong"] = 414,
        ["notImplemented"] = 501,
        ["serviceUnavailable"] = 503,
        ["timeout"] = 503,
    };

    /// <summary>A problem of the list.</summary>
    public static ODataException Of(string code, string vietnamese, string english, string? target = null, int? position = null, string? nearest = null, string? allow = null) =>
        new(new(Codes[code], code, new(vietnamese, english)) { Target = target, Position = position, Nearest = nearest, Allow = allow });

    /// <summary>A word of the protocol, the same in every language, that is valid and not served here.</summary>
    public static ODataException NotImplemented(string what, Sentence instead, int? position = null, string? target = null) =>
        NotImplemented(new Sentence(what, what), instead, position, target);

    /// <summary>Valid, and not served here.</summary>
    public static ODataException NotImplemented(Sentence what, Sentence instead, int? position = null, string? target = null) => Of(
        "notImplemented", $"Không hỗ trợ {what.Vietnamese} ở đây. {instead.Vietnamese}".Trim(), $"{what.English} is not supported here. {instead.English}".Trim(), target, position);

    /// <summary>A name that is not known.</summary>
    public static ODataException UnknownProperty(string name, string type, string? near, int position) => Of(
        "unknownProperty",
        $"{type} không có “{Short(name)}”." + (near is null ? "" : $" Có phải {near}?"),
        $"{type} has no “{Short(name)}”." + (near is null ? "" : $" Did you mean {near}?"),
        position: position,
        nearest: near);

    /// <summary>Values of kinds that do not go together.</summary>
    public static ODataException TypeMismatch(string left, string right, int position) => Of(
        "typeMismatch", $"Không so sánh hay tính {left} với {right} được.", $"{left} and {right} do not go together.", position: position);

    /// <summary>A value that cannot be read.</summary>
    public static ODataException InvalidValue(string text, string expected, int position, string? near = null) => Of(
        "invalidValue",
        $"Giá trị “{Short(text)}” không hợp lệ: cần {ExpectedWords.Vietnamese(expected)}." + (near is null ? "" : $" Có phải {near}?"),
        $"The value “{Short(text)}” is not valid: {expected} is needed." + (near is null ? "" : $" Did you mean {near}?"),
        position: position,
        nearest: near);

    /// <summary>More than a limit allows.</summary>
    public static ODataException TooComplex(string what, long limit, int? position = null, string? target = null) =>
        TooComplex(new Sentence(what, what), limit, position, target);

    /// <summary>More than a limit allows.</summary>
    public static ODataException TooComplex(Sentence what, long limit, int? position = null, string? target = null) => Of(
        "queryTooComplex", $"Quá nhiều {what.Vietnamese}: nhiều nhất {limit}.", $"Too much: at most {limit} of {what.English}.", target, position);

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
