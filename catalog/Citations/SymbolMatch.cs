namespace ThiDua.Portal.Catalog.Citations;

/// <summary>A symbol found among the words of a text.</summary>
internal sealed record SymbolMatch(DocumentSymbol Symbol, Irregularities Irregular, int Start, int End);
