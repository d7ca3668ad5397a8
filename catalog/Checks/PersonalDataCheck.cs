using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>No number, day of birth or address of a person stands anywhere in the content. What is found is not printed in full.</summary>
internal static partial class PersonalDataCheck
{
    /// <summary>The shortest of them has so many digits, but for an e-mail address.</summary>
    private const int FewestDigits = 6;

    private const int LastProvinceCode = 96;
    private const int DigitsOfMobile = 10;

    /// <summary>Checks the lines of a text.</summary>
    public static void Run(string text, string file, List<Problem> problems)
    {
        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            line++;
            if (IsWorthALook(text.AsSpan(range)))
                Line(text[range], new(file, line), problems);
        }
    }

    /// <summary>Checks one line of UTF-8.</summary>
    public static void Line(ReadOnlySpan<byte> line, Spot at, List<Problem> problems)
    {
        var digits = 0;
        foreach (var sign in line)
            digits += sign is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
        if (digits >= FewestDigits || line.Contains((byte)'@'))
            Line(Encoding.UTF8.GetString(line), at, problems);
    }

    private static bool IsWorthALook(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var sign in line)
            digits += char.IsAsciiDigit(sign) ? 1 : 0;
        return digits >= FewestDigits || line.Contains('@');
    }

    private static void Line(string line, Spot at, List<Problem> problems)
    {
        // The number of an article in the address of a page may look like any other number.
        var text = WebAddress().Replace(line, " ");
        Add(Words.CitizenNumber, CitizenNumber().Matches(text).Where(match => int.Parse(match.ValueSpan[..3], provider: null) is > 0 and <= LastProvinceCode));
        Add(Words.IdentityNumber, IdentityNumber().Matches(text));
        Add(Words.MobileNumber, MobileNumber().Matches(text).Where(match => match.Value.Replace("+84", "0", StringComparison.Ordinal).Count(char.IsAsciiDigit) is DigitsOfMobile));
        Add(Words.AccountNumber, AccountNumber().Matches(text));
        Add(Words.DayOfBirth, DayOfBirth().Matches(text));
        Add(Words.PersonalMail, PersonalMail().Matches(text));

        void Add(string kind, IEnumerable<Match> matches)
        {
            if (matches.FirstOrDefault() is { } match)
                problems.Add(Words.PersonalData(at, kind, match.Groups["data"] is { Success: true } data ? data.Value : match.Value));
        }
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"(?<!\d[.,]?)0\d{2}(?:[ .-]?\d{3}){3}(?![\d])(?!\s*(?:đồng|đ\b|VND))")]
    private static partial Regex CitizenNumber();

    [GeneratedRegex(@"(?:CMND|CCCD|CMTND|chứng minh|căn cước)\D{0,20}(?<data>\d{9})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IdentityNumber();

    [GeneratedRegex(@"(?<!\d[.,]?|\+)(?:0|\+84[ .-]?)[35789]\d{1,8}(?:[ .-]\d{2,4}){0,3}(?!\d)")]
    private static partial Regex MobileNumber();

    [GeneratedRegex(@"(?:STK|số tài khoản|tài khoản số)\D{0,20}(?<data>\d[\d ]{6,18}\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AccountNumber();

    [GeneratedRegex(@"(?:sinh ngày|ngày sinh)\D{0,5}(?<data>\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayOfBirth();

    [GeneratedRegex(@"[\w.+-]+@(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud)\.[\w.]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PersonalMail();
}
