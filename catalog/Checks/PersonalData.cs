using System.Buffers;
using System.Text.RegularExpressions;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>Finds numbers, addresses and birth dates of persons in a text.</summary>
internal static partial class PersonalData
{
    /// <summary>No number that is looked for has fewer digits; the shortest date has six: 1/2/1980.</summary>
    private const int FewestDigits = 6;

    private const int DigitsOfCitizenId = 12;
    private const int MostOfAKind = 20;

    /// <summary>What may stand between the groups of one number.</summary>
    private const string S = @"[ \u00A0.\-–]";

    /// <summary>How far before a statement about a home a word of many people may stand.</summary>
    private const int NearHome = 40;

    /// <summary>How far before a book's number its name may stand.</summary>
    private const int NearBook = 12;

    private static readonly SearchValues<string> Homes = SearchValues.Create(["số nhà", "thường trú", "tạm trú", "hộ khẩu", "nơi ở", "chỗ ở", "nhà riêng", "HKTT"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Words of many people, or of offices: what is said of them is no person's address.</summary>
    private static readonly SearchValues<string> NotPersons = SearchValues.Create(
        ["dân", "đồng bào", "hộ gia đình", "hộ nghèo", "lao động", "học sinh", "sinh viên", "cơ quan", "phóng viên", "văn phòng", "biển"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What a word names, before what only looks like it.</summary>
    private static readonly (PersonalDataKind Kind, Regex Pattern, Func<string, Match, bool> IsMeant)[] Numbers =
    [
        (PersonalDataKind.IdCard, IdCard(), (text, match) => !IsMoney(text, match)),
        (PersonalDataKind.BankAccount, BankAccount(), (_, match) => Digits(What(match).ValueSpan) is >= 8 and <= 19 && !Count().IsMatch(What(match).ValueSpan)),
        (PersonalDataKind.BirthDate, BirthDate(), (_, _) => true),
        (PersonalDataKind.CitizenId, CitizenId(), (text, match) => !IsMoney(text, match)),
        (PersonalDataKind.MobilePhone, MobilePhone(), (text, match) => !IsMoney(text, match) && !IsBook(text, match)),
    ];

    /// <summary>What is found, in the order of the text.</summary>
    public static IReadOnlyList<PersonalDatum> Find(string text)
    {
        var (hasNumber, hasHome) = (Digits(text) >= FewestDigits, text.AsSpan().ContainsAny(Homes));
        var found = new List<PersonalDatum>();
        if (hasNumber)
        {
            foreach (var (kind, pattern, isMeant) in Numbers)
                Add(found, kind, pattern.Matches(text).Where(match => isMeant(text, match)));
        }

        if (hasHome)
            Add(found, PersonalDataKind.HomeAddress, HomeAddress().Matches(text).Where(match => IsPersons(text, match)));
        if (text.Contains('@', StringComparison.Ordinal))
            Add(found, PersonalDataKind.PersonalMail, PersonalMail().Matches(text));
        if (found.Count > 0)
        {
            foreach (Match address in Web().Matches(text))
                found.RemoveAll(datum => address.Index <= datum.Start && datum.End <= address.Index + address.Length);
        }

        return [.. found.OrderBy(datum => datum.Start)];
    }

    /// <summary>Whether a text is worth a look.</summary>
    public static bool MayHold(ReadOnlySpan<char> text) => text.Contains('@') || Digits(text) >= FewestDigits || text.ContainsAny(Homes);

    /// <summary>Whether a text in UTF-8 is worth a look.</summary>
    public static bool MayHold(ReadOnlySpan<byte> text)
    {
        if (text.Contains((byte)'@') || text.IndexOf("HKTT"u8) >= 0)
            return true;
        var digits = 0;
        foreach (var c in text)
            digits += c is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
        // The words of homes, each without its first letter, which may be a capital.
        return digits >= FewestDigits
            || text.IndexOf("ố nhà"u8) >= 0 || text.IndexOf(" trú"u8) >= 0 || text.IndexOf(" khẩu"u8) >= 0
            || text.IndexOf("ơi ở"u8) >= 0 || text.IndexOf("hỗ ở"u8) >= 0 || text.IndexOf("hà riêng"u8) >= 0;
    }

    private static void Add(List<PersonalDatum> found, PersonalDataKind kind, IEnumerable<Match> matches)
    {
        // A line with more than that is no text.
        foreach (var what in matches.Take(MostOfAKind).Select(What))
        {
            var isCitizenId = kind is PersonalDataKind.IdCard && Digits(what.ValueSpan) is DigitsOfCitizenId;
            var datum = new PersonalDatum(isCitizenId ? PersonalDataKind.CitizenId : kind, what.Index, what.Length);
            if (!found.Exists(other => other.Start < datum.End && datum.Start < other.End))
                found.Add(datum);
        }
    }

    private static Group What(Match match) => match.Groups["what"] is { Success: true } what ? what : match;

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            count += char.IsAsciiDigit(c) ? 1 : 0;
        return count;
    }

    private static bool IsMoney(string text, Match match) => Currency().IsMatch(text.AsSpan(match.Index + match.Length));

    private static bool IsBook(string text, Match match) =>
        text.AsSpan(Math.Max(0, match.Index - NearBook)..match.Index).Contains("ISBN", StringComparison.OrdinalIgnoreCase);

    private static bool IsPersons(string text, Match match)
    {
        var before = text.AsSpan(Math.Max(0, match.Index - NearHome)..match.Index);
        return !before[(before.LastIndexOfAny(".;\n") + 1)..].ContainsAny(NotPersons);
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Web();

    [GeneratedRegex(@"^\s*(đồng|đ\b|VN[DĐ]\b|triệu|tỷ|%)", RegexOptions.IgnoreCase)]
    private static partial Regex Currency();

    /// <summary>Thousands in groups of three, or two years: no account.</summary>
    [GeneratedRegex(@"^[1-9]\d{0,2}([.,]\d{3})+$|^(19|20)\d\d[-–](19|20)\d\d$")]
    private static partial Regex Count();

    /// <summary>Twelve digits that start with the code of a province, in one piece or in the groups in which people write them.</summary>
    [GeneratedRegex(
        $$"""
        (?<![\p{L}\d_/]) (?<!\d[.,])
        (?<what>
            0 (?!00) (?: [0-8]\d | 9[0-6] )
            (?: \d{9}
              | \d{3} {{S}} (?: \d{6} | \d{3} {{S}} \d{3} )
              | \d {{S}} (?: \d{8} | \d{4} {{S}} \d{4} | \d\d {{S}} \d{6} )
              | {{S}} (?: \d{9} | \d{3} {{S}} \d{6} | \d{3} {{S}} \d{3} {{S}} \d{3} | \d{6} {{S}} \d{3} | \d{4} {{S}} \d{5} | \d{5} {{S}} \d{4} | \d {{S}} \d\d {{S}} \d{6} ) )
          | 0 (?: {{S}} \d ){11} )
        (?! [\p{L}\d_/] | [.,]\d )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CitizenId();

    /// <summary>Nine digits near the name of the old card, or twelve near the name of the new.</summary>
    [GeneratedRegex(
        """
        (?: \b (?: CMND | CMTND | chứng\sminh\s(?:nhân\sdân|thư) | (?:số|giấy)\schứng\sminh ) [^\d\n]{0,20} (?<what> \d{9} | \d{3}[ .\-]\d{3}[ .\-]\d{3} )
          | (?<![\d.,]) (?<what> \d{9} | \d{3}[ .\-]\d{3}[ .\-]\d{3} ) [^\d\n]{0,3} \b (?: CMND | CMTND )
          | \b (?: CCCD | căn\scước | định\sdanh\scá\snhân ) [^\d\n]{0,20} (?<what> \d{12} | \d{3}[ \-]\d{3}[ \-]\d{3}[ \-]\d{3} | \d{4}[ \-]\d{4}[ \-]\d{4} ) )
        (?! \d | [.,]\d )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex IdCard();

    /// <summary>The prefixes of mobile networks, at home or with the country's code, and the groups in which people write the rest.</summary>
    [GeneratedRegex(
        $$"""
        (?<![\p{L}\d_/]) (?<!\d[.,\-])
        (?<what>
            (?: 0 | (?: \(?\+84\)? | \(84\) | 0084 ) [ \u00A0.\-]? (?: \(?0\)? )? )
            (?: 3[2-9] | 5[25689] | 7[06-9] | 8[1-9] | 9\d )
            (?: \d{7}
              | \d {{S}} (?: \d{6} | \d{3} {{S}} \d{3} | \d\d {{S}} \d{4} | \d\d {{S}} \d\d {{S}} \d\d )
              | {{S}} (?: \d{7} | \d{3} {{S}} \d{4} | \d{4} {{S}} \d{3} | \d\d {{S}} \d\d {{S}} \d{3} | \d{3} {{S}} \d\d {{S}} \d\d ) ) )
        (?! [\p{L}\d_/] | [.,\-]\d )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MobilePhone();

    [GeneratedRegex(
        """
        \b (?: STK | (?:số\s)?tài\skhoản(?:\s(?:ngân\shàng|cá\snhân))?(?:\ssố)? ) \b [^\d\n,;]{0,30}
        (?<what> \d{3,19} (?: [ .\-] \d{3,12} )* ) (?! \d )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex BankAccount();

    /// <summary>A mailbox of a person, not of an office.</summary>
    [GeneratedRegex(@"[\w.+-]+@(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud)\.[\w.]+", RegexOptions.IgnoreCase)]
    private static partial Regex PersonalMail();

    /// <summary>A full date; the year alone is allowed. A birth before 1900 is history.</summary>
    [GeneratedRegex(
        """
        (?: \b (?: sinh\sngày | ngày\ssinh | ngày,?\stháng,?\snăm\ssinh | năm\ssinh ) | (?: ^ | [(,;:–-]\s? ) sinh ) \s*:?\s*
        (?<what> (?:ngày\s)? \d{1,2} \s?[/.\-]\s? \d{1,2} \s?[/.\-]\s? (?:19|20)\d\d | (?:ngày\s)? \d{1,2} \s tháng \s \d{1,2} \s năm \s (?:19|20)\d\d ) (?! \d )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex BirthDate();

    [GeneratedRegex(
        """
        \b (?: (?: hộ\skhẩu(?:\sthường\strú)? | (?:địa\schỉ\s|nơi\s)?(?:thường|tạm)\strú | (?:nơi|chỗ)\sở(?:\shiện\s(?:nay|tại))? | (?:địa\schỉ\s)?nhà\sriêng | HKTT ) \s?
                (?: :\s?\S+
                  | (?:tại|ở)\s (?: số\s(?:nhà\s)?\d+ | nhà\ssố | \d+\S*\s(?:đường|phố)
                                  | (?:thôn|ấp|xóm|bản|buôn|tổ|khu\sphố|khóm|đường|phố|ngõ|hẻm|kiệt|xã|phường|thị\strấn)\s(?-i:[\d\p{Lu}])\S* ) )
             | số\snhà\s?:?\s?\d+ )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex HomeAddress();
}
