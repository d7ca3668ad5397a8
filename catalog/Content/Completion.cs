namespace ThiDua.Portal.Catalog.Content;

/// <summary>Fills what a record takes from the records it leads to.</summary>
internal static class Completion
{
    public static Record Of(Record record, Func<string, Item?> find) =>
        record is Commendation commendation && find(commendation.Decision.Id)?.Record is Document decision
            ? commendation with { DecidedOn = decision.IssuedOn, DecisionSymbol = decision.Symbol, DecidedBy = decision.Issuer }
            : record;
}
