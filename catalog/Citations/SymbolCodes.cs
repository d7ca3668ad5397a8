using System.Collections.Frozen;

namespace ThiDua.Portal.Catalog.Citations;

/// <summary>The abbreviations that symbols are made of. They follow Decree 30/2020/NĐ-CP, annex III, and Guidance 36-HD/VPTW.</summary>
internal static class SymbolCodes
{
    private static readonly FrozenDictionary<string, string> Types = Table(
        """
        NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL
        L PL NĐ TT TTLT NQLT VBHN KL CV BS CTHĐ CTPH KHPH LCT ĐK XN GP GCN
        """);

    private static readonly FrozenDictionary<string, string> Issuers = Table(
        """
        TW TU ThU HU QU ĐU ĐUK BDVTW BDVTU BTGTW BTGTU BTCTW BTCTU UBKTTW UBKTTU VPTW VPTU BCĐ BCSĐ BCSĐUBND
        UBND HĐND HĐTĐKT TTg CP QH UBTVQH CTN VPCP BNV BTC BCA BQP BYT BGDĐT BTTTT BVHTTDL BTP BCT BXD BGTVT BTNMT BTĐKT
        MTTQ MTTW ĐUPCBTr
        """);

    /// <summary>Without marks, where that is not another abbreviation: HD is Hướng dẫn, so HĐ is not here.</summary>
    private static readonly FrozenDictionary<string, string> Unmarked = new Dictionary<string, string>
    {
        ["QD"] = "QĐ",
        ["ND"] = "NĐ",
        ["CD"] = "CĐ",
        ["QYD"] = "QyĐ",
        ["HDND"] = "HĐND",
        ["BCD"] = "BCĐ",
        ["DUK"] = "ĐUK",
        ["HDTDKT"] = "HĐTĐKT",
        ["DU"] = "ĐU",
    }.ToFrozenDictionary();

    /// <summary>Pairs that stand for words, not for a document's type and issuer.</summary>
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["KT-XH", "VH-XH", "CT-XH", "QP-AN", "AN-QP", "AN-TT", "TĐ-KT", "KH-KT", "KH-CN", "KHKT-CN", "LĐ-TB", "XD-TM", "ĐB-CB"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] PartyStarts = ["ĐU", "BDV", "BTGDV", "UBKT", "BCSĐ", "BTGT", "BTCT", "VPT", "BNCT", "ĐĐ"];

    private static readonly string[] FrontStarts = ["MTTQ", "MTTW", "UBMTTQ", "TLĐ", "LĐLĐ", "TWĐTN", "ĐTN", "HPN", "HLHPN", "HND", "HCCB", "ĐCT"];

    private static readonly string[] StateStarts = ["UBND", "HĐND", "TTg", "QH", "UBTVQH", "HĐTĐKT", "TANDTC", "VKSNDTC"];

    /// <summary>Abbreviations that only the State has; BTC and BCT, which the Party has too, are not among them.</summary>
    private static readonly FrozenSet<string> StateBodies = FrozenSet.ToFrozenSet(
        ["CP", "CTN", "VPCP", "BNV", "BCA", "BQP", "BYT", "BGDĐT", "BTTTT", "BVHTTDL", "BTP", "BXD", "BGTVT", "BTNMT", "BTĐKT"]);

    public static bool IsType(string code) =>
        Types.ContainsKey(code.ToUpperInvariant())
        || (Unmarked.TryGetValue(code.ToUpperInvariant(), out var marked) && Types.ContainsKey(marked.ToUpperInvariant()));

    public static bool IsKnownIssuer(string code) => Issuers.ContainsKey(code.ToUpperInvariant()) || IsParty(code) || IsState(code);

    public static bool IsWords(string first, string second) => Words.Contains($"{first}-{second}");

    public static bool IsFront(string issuer) => FrontStarts.Any(start => issuer.StartsWith(start, StringComparison.Ordinal));

    /// <summary>True for a body of the Party; BCĐ may belong to either system.</summary>
    public static bool IsParty(string issuer) =>
        issuer is "TW" or "TU" or "ThU" or "HU" or "QU"
        || PartyStarts.Any(start => issuer.StartsWith(start, StringComparison.Ordinal))
        || (issuer[0] is 'B' or 'V' && (issuer.EndsWith("TW", StringComparison.Ordinal) || issuer.EndsWith("TU", StringComparison.Ordinal)));

    public static bool IsState(string issuer) =>
        StateBodies.Contains(issuer) || StateStarts.Any(start => issuer.StartsWith(start, StringComparison.Ordinal));

    /// <summary>True for what an official letter of the State may start with: a known body, a ministry B…, a department S… or P….</summary>
    public static bool IsSender(string code) =>
        IsState(code) || IsFront(code) || (code.Length > 2 && code[0] is 'B' or 'S' or 'P' && code.All(char.IsUpper));

    /// <summary>The form that the rules ask for, and how the written one differs.</summary>
    public static string Canonical(string written, bool isType, ref Irregularities irregular)
    {
        var upper = written.ToUpperInvariant();
        var table = isType ? Types : Issuers;
        if (!table.TryGetValue(upper, out var canonical) && Unmarked.TryGetValue(upper, out canonical))
            irregular |= Irregularities.Marks;

        canonical ??= written.Any(char.IsUpper) ? written : upper;
        if (!irregular.HasFlag(Irregularities.Marks) && canonical != written)
            irregular |= Irregularities.Case;

        return canonical;
    }

    /// <summary>True for letters that look like an abbreviation: CTr, TTg, ĐUK, QH15.</summary>
    public static bool IsCode(string letters) =>
        letters.Length > 1 && char.IsUpper(letters[0]) && letters.Count(char.IsUpper) is var capitals && (capitals > 1 || Types.ContainsKey(letters))
        && letters.Count(char.IsLower) <= capitals;

    private static FrozenDictionary<string, string> Table(string codes) =>
        codes.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenDictionary(code => code.ToUpperInvariant());
}
