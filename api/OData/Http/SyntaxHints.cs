using System.Text.RegularExpressions;
using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.OData.Parsing;

namespace ThiDua.Portal.Api.OData.Http;

/// <summary>What was probably meant where a text is not OData: older versions of it, and habits of other languages.</summary>
internal static partial class SyntaxHints
{
    // Stands in the text where reading ended; a character that no address has as itself.
    private const string Here = "\u0001";

    private static readonly string[] Options = ["$filter", "$search", "$orderby", "$top", "$skip", "$count", "$select", "$expand", "$compute", "$apply", "$format", "$skiptoken"];

    private static readonly (Regex Habit, Sentence Hint)[] Habits =
    [
        (DoubleQuote(), new("Chuỗi viết trong dấu nháy đơn: 'abc'.", "Texts stand in single quotes: 'abc'.")),
        (EqualsSign(), new("So sánh bằng viết là eq: year eq 2021.", "Equal is written eq: year eq 2021.")),
        (Like(), new("Viết contains(symbol,'KH') hoặc dùng $search.", "Write contains(symbol,'KH') or use $search.")),
        (SubstringOf(), new("Bản 4 viết contains(symbol,'KH').", "Version 4 writes contains(symbol,'KH').")),
        (OldDate(), new("Ngày viết không có dấu nháy: 2021-01-31.", "Days are written without quotes: 2021-01-31.")),
    ];

    /// <summary>A problem for a text that cannot be read, with what was probably meant.</summary>
    public static ODataProblem Problem(SyntaxException wrong, string address)
    {
        if (wrong.Expected == "a query option")
            return UnknownOption(wrong.Position, address).Problem;
        var at = Math.Clamp(wrong.Position, 0, address.Length);
        var read = Uri.UnescapeDataString(address[..at]) + Here + Uri.UnescapeDataString(address[at..]);
        var hint = Habits.FirstOrDefault(habit => habit.Habit.IsMatch(read)).Hint ?? new("", "");
        return ODataErrors.Of(
            wrong.TooComplex ? "queryTooComplex" : "syntaxError",
            $"Không đọc được từ ký tự này: cần {ExpectedWords.Vietnamese(wrong.Expected)}. {hint.Vietnamese}".Trim(),
            $"It cannot be read from this character on: {wrong.Expected} is expected. {hint.English}".Trim(),
            position: wrong.Position).Problem;
    }

    private static ODataException UnknownOption(int position, string address)
    {
        var start = Math.Clamp(position, 0, address.Length);
        var end = address.AsSpan(start).IndexOfAny('=', '&');
        var name = Uri.UnescapeDataString(end < 0 ? address[start..] : address.Substring(start, end));
        var near = name.Equals("$inlinecount", StringComparison.OrdinalIgnoreCase) ? "$count" : Names.Nearest(name, Options);
        return ODataErrors.Of(
            "unknownOption",
            $"Không có tùy chọn này; có {string.Join(", ", Options)}." + (near is null ? "" : $" Có phải {near}?"),
            $"There is no such option; there are {string.Join(", ", Options)}." + (near is null ? "" : $" Did you mean {near}?"),
            position: position,
            nearest: near);
    }

    [GeneratedRegex("\u0001\"")]
    private static partial Regex DoubleQuote();

    [GeneratedRegex(@"=[^&]*[\w)'] ?\u0001 ?=")]
    private static partial Regex EqualsSign();

    [GeneratedRegex(@" \u0001 ?like ", RegexOptions.IgnoreCase)]
    private static partial Regex Like();

    [GeneratedRegex(@"substringof\([^()]*\u0001", RegexOptions.IgnoreCase)]
    private static partial Regex SubstringOf();

    [GeneratedRegex(@"date(?:time|timeoffset)?'[^']*\u0001", RegexOptions.IgnoreCase)]
    private static partial Regex OldDate();
}
