using FsCheck;
using FsCheck.Fluent;
using ThiDua.Portal.Catalog.Citations;
using ThiDua.Portal.Tests.Vietnamese;

namespace ThiDua.Portal.Tests.Citations;

/// <summary>Whatever Markdown puts between the parts of a citation, it is one citation.</summary>
public sealed class MarkdownTests
{
    private static readonly Gen<string> Gaps = Gen.Elements(
        " ", "  ", "\t", "\n", "\n\n", "\r\n", "\u00A0", " **", "** ", " _", "*\n\n*", "\\\n", "\n\n\n", " \u200B", "\n> ");

    private static readonly Gen<string> Types = Gen.Elements("Chỉ thị", "Kế hoạch", "QUYẾT ĐỊNH", "Quy định", "Chương trình hành động", "Công văn");

    private static readonly Gen<string> Symbols =
        from number in Gen.Choose(1, 99999)
        from form in Gen.Elements(
            "{0}/CT-UBND", "{0}-CT/TW", "{0}/2023/NĐ-CP", "{0}/QĐ-TTg", "{0}-CTr/ThU", "{0}-KH/BDVTU", "{0}/KH-HĐTĐKT", "{0}/2022/QH15", "{0}-QyĐ/ĐUK", "{0}/TTr-SNV")
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, number.ToString("00", System.Globalization.CultureInfo.InvariantCulture));

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 40000).Select(day => new DateOnly(1946, 1, 1).AddDays(day));

    [Fact]
    public void Marks_and_breaks_between_the_parts_change_nothing()
    {
        var texts =
            from type in Types
            from symbol in Symbols
            from day in Days
            from date in Gen.Elements("{0:d/M/yyyy}", "{0:dd.MM.yyyy}", "{0:d} tháng {0:M} năm {0:yyyy}")
            from gaps in Gen.ArrayOf(Gaps, 7)
            from comma in Gen.Elements("", ",")
            let words = Day(date, day).Replace(" ", gaps[5], StringComparison.Ordinal)
            select (text: $"Theo {type.Replace(" ", gaps[0], StringComparison.Ordinal)}{gaps[1]}số{gaps[2]}{symbol}{comma}{gaps[3]}ngày{gaps[4]}{words}{gaps[6]}của UBND tỉnh", type, symbol, day);

        Law.Holds(texts, sample =>
            CitationParser.Find(sample.text) is [var found]
            && found.Symbol.ToString() == sample.symbol
            && found.TypeText == sample.type
            && found.IssuedOn == sample.day
            && found.IssuerText == "UBND tỉnh"
            && found.Irregular == Irregularities.None
            && sample.text[found.SymbolStart..found.SymbolEnd] == sample.symbol);
    }

    [Fact]
    public void Escapes_and_emphasis_inside_a_symbol_change_nothing()
    {
        var texts =
            from symbol in Symbols
            from at in Gen.Choose(0, symbol.Length)
            from escaped in Gen.Elements(true, false)
            from mark in Gen.Elements("", "*", "**", "_")
            let written = escaped ? symbol.Replace("/", "\\/", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal) : symbol.Insert(at, mark)
            select (text: $"Thực hiện Kế hoạch số {mark}{written}{mark}.", symbol);

        Law.Holds(texts, sample => CitationParser.Find(sample.text) is [var found] && found.Symbol.ToString() == sample.symbol);
    }

    [Fact]
    public void Spaces_inside_a_symbol_are_flagged_and_read_over()
    {
        var texts =
            from symbol in Symbols
            from before in Gen.Elements("", " ", "\n", "\u00A0")
            from after in Gen.Elements(" ", "  ", "\n")
            let separator = symbol.IndexOfAny(['/', '-'])
            select (text: $"Kế hoạch số {symbol[..separator]}{before}{symbol[separator]}{after}{symbol[(separator + 1)..]}", symbol);

        Law.Holds(texts, sample =>
            CitationParser.Find(sample.text) is [{ Irregular: Irregularities.Spaces } found] && found.Symbol.ToString() == sample.symbol);
    }

    [Fact]
    public void A_tidy_symbol_is_its_own_tidy_form() =>
        Law.Holds(Symbols, symbol =>
            DocumentSymbol.Parse(symbol)?.ToString() == symbol && DocumentSymbol.Same(symbol, symbol.ToLowerInvariant()));

    [Fact]
    public void Any_text_is_read_without_fault() =>
        Law.Holds(Gen.ListOf(Gen.Elements(
            "số ", "16", "/", "-", "CT", "UBND", "QĐ", "TW", " ", "\n", "\n\n", "*", "\\", "_", "ngày ", "13/9/2021", "của ", ",", "và ", "# ", "- ", "(gọi tắt là Chỉ thị 16)", "Chỉ thị ",
            "Luật ", "\u0301", "]", "(", ")", "\uD835", "===\n", "> ", "tháng ", "năm ", "2021", "QH15", "tw", "…", ".")).Select(parts => string.Concat(parts)), text =>
            CitationParser.Find(text).All(found =>
                0 <= found.Start && found.Start <= found.SymbolStart && found.SymbolStart < found.SymbolEnd && found.SymbolEnd <= found.End && found.End <= text.Length));

    private static string Day(string format, DateOnly day) => string.Format(System.Globalization.CultureInfo.InvariantCulture, format
        .Replace("{0:d}", "{0:%d}", StringComparison.Ordinal).Replace("{0:M}", "{0:%M}", StringComparison.Ordinal), day.ToDateTime(TimeOnly.MinValue));
}
