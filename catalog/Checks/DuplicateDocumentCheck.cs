using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>No two documents share issuer, symbol and date, where all three are known. Spaces and capitals make no other symbol.</summary>
internal static class DuplicateDocumentCheck
{
    public static void Run(Draft draft)
    {
        var seen = new Dictionary<(string, string, DateOnly), Item>();
        foreach (var item in draft.Items)
        {
            if (item.Record is not Document { Issuer: { } issuer, Symbol: { } symbol, IssuedOn: { } issuedOn })
                continue;
            var identity = (issuer.Id, symbol.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(), issuedOn);
            if (!seen.TryAdd(identity, item))
                draft.Problems.Add(Words.DuplicateDocument(item.At(item.Dataset["symbol"]), symbol, seen[identity].Record.Id));
        }
    }
}
