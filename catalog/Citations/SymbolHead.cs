namespace ThiDua.Portal.Catalog.Citations;

/// <summary>What stands before a symbol.</summary>
/// <param name="Start">Where it starts; the number itself where there is nothing.</param>
/// <param name="TypeText">The type word, as written.</param>
/// <param name="IsNumbered">True after “số”.</param>
internal sealed record SymbolHead(int Start, string? TypeText, bool IsNumbered)
{
    /// <summary>True after a type word or “số”: what follows can be nothing but a document's number.</summary>
    public bool IsLabelled => TypeText is not null || IsNumbered;
}
