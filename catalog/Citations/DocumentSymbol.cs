using System.Globalization;

namespace ThiDua.Portal.Catalog.Citations;

/// <summary>The number and symbol of a document, taken apart.</summary>
public sealed record DocumentSymbol
{
    /// <summary>The number as written, leading zeros kept.</summary>
    public required string NumberText { get; init; }

    /// <summary>The year inside the symbol, as normative documents have it: 98/2023/NĐ-CP.</summary>
    public int? Year { get; init; }

    /// <summary>The abbreviation of the type, or of the issuer where an official letter has no type; empty in 06/2022/QH15.</summary>
    public required string TypeCode { get; init; }

    /// <summary>The abbreviation of the issuer: <c>UBND</c>, <c>TW</c>, <c>QH15</c>.</summary>
    public required string IssuerCode { get; init; }

    /// <summary>Whose rules of numbering it follows.</summary>
    public required GoverningSystem System { get; init; }

    /// <summary>True for number, hyphen, type, slash, issuer.</summary>
    internal bool IsPartyForm { get; init; }

    /// <summary>The number's value.</summary>
    public int Number => int.Parse(NumberText, CultureInfo.InvariantCulture);

    /// <summary>Equal for all ways to write one symbol: 26 - KH/BCĐ and 26-KH/BCĐ, 217/QĐ-TW and 217-QĐ/TW, 5/… and 05/….</summary>
    public string Key => $"{Number}/{Year}/{TypeCode}/{IssuerCode}".ToUpperInvariant();

    /// <summary>The symbol inside a text that holds nothing else, or null.</summary>
    public static DocumentSymbol? Parse(string text)
    {
        var words = new SourceText(text).Text.Trim();
        return words.Length > 0 && char.IsAsciiDigit(words[0]) && SymbolReader.Read(words, 0, isLabelled: true) is { } found && found.End == words.Length
            ? found.Symbol
            : null;
    }

    /// <summary>True when two texts write one symbol; texts that are no symbols are compared without case.</summary>
    public static bool Same(string one, string other) =>
        Parse(one) is { } left && Parse(other) is { } right
            ? left.Key == right.Key
            : string.Equals(Vietnamese.Text.Normalise(one).Trim(), Vietnamese.Text.Normalise(other).Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The tidy form: <c>217-QĐ/TW</c> of the Party, <c>16/CT-UBND</c> and <c>98/2023/NĐ-CP</c> of the State.</summary>
    public override string ToString() => this switch
    {
        { TypeCode: "" } => $"{NumberText}/{Year}/{IssuerCode}",
        { Year: not null } => $"{NumberText}/{Year}/{TypeCode}-{IssuerCode}",
        { IsPartyForm: true } => $"{NumberText}-{TypeCode}/{IssuerCode}",
        _ => $"{NumberText}/{TypeCode}-{IssuerCode}",
    };
}
