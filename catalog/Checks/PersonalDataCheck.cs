using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>No number, day of birth or address of a person stands anywhere in the content. What is found is not printed in full.</summary>
internal static partial class PersonalDataCheck
{
    private const int FewestDigits = 9;
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
        if (IsWorthALook(line))
            Line(Encoding.UTF8.GetString(line), at, problems);
    }

    /// <summary>Whether a line has an @, the word “sinh”, or nine digits with at most a sign between two: most lines have none.</summary>
    private static bool IsWorthALook<T>(ReadOnlySpan<T> line)
        where T : unmanaged, IBinaryInteger<T>
    {
        var (digits, signs) = (0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            var sign = Sign(line[i]);
            if (char.IsAsciiDigit(sign))
                (digits, signs) = (digits + 1, 0);
            else if (sign is '@' || (sign is 's' or 'S' && IsBirth(line[i..])))
                return true;
            else if (sign is not (' ' or '.' or '-') || ++signs > 1)
                digits = 0;
            if (digits >= FewestDigits)
                return true;
        }

        return false;
    }

    private static bool IsBirth<T>(ReadOnlySpan<T> text)
        where T : unmanaged, IBinaryInteger<T> =>
        text.Length > 3 && (Sign(text[1]), Sign(text[2]), Sign(text[3])) is ('i' or 'I', 'n' or 'N', 'h' or 'H');

    private static char Sign<T>(T unit)
        where T : unmanaged, IBinaryInteger<T> => (char)ushort.CreateTruncating(unit);

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

    [GeneratedRegex(@"(?<!\d[.,]?|\+)(?:0|\+84[ .-]?)[35789]\d{1,8}(?:[ .-]\d{2,7}){0,3}(?!\d)")]
    private static partial Regex MobileNumber();

    [GeneratedRegex(@"(?:STK|số tài khoản|tài khoản số)\D{0,20}(?<data>\d[\d ]{7,18}\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AccountNumber();

    [GeneratedRegex(@"(?:sinh ngày|ngày sinh)\D{0,5}(?<data>\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayOfBirth();

    [GeneratedRegex(@"[\w.+-]+@(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud)\.[\w.]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PersonalMail();
}
