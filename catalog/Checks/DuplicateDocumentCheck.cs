using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>No two documents share issuer, symbol and date, where all three are known.</summary>
internal static class DuplicateDocumentCheck
{
    public static void Run(Draft draft)
    {
        var seen = new Dictionary<(string, string, DateOnly), Item>();
        foreach (var item in draft.Items)
        {
            if (item.Record is not Document { Issuer: { } issuer, Symbol: { } symbol, IssuedOn: { } issuedOn })
                continue;
            if (!seen.TryAdd((issuer.Id, symbol, issuedOn), item))
                draft.Problems.Add(Words.DuplicateDocument(item.At(Document.Dataset["symbol"]), symbol, seen[(issuer.Id, symbol, issuedOn)].Record.Id));
        }
    }
}
