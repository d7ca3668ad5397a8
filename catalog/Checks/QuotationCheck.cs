using System.Collections.Frozen;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>What a row of a document with full text quotes stands in that text.</summary>
internal static class QuotationCheck
{
    /// <summary>The columns that quote, by dataset.</summary>
    public static FrozenDictionary<Dataset, Column[]> Columns { get; } = new Dictionary<Dataset, Column[]>
    {
        [Obligation.Dataset] = Of(Obligation.Dataset, "whoText", "dateText", "recurrence"),
        [Target.Dataset] = Of(Target.Dataset, "whomText", "valueText", "qualifierText", "periodText"),
        [Figure.Dataset] = Of(Figure.Dataset, "valueText", "periodText"),
        [Correction.Dataset] = Of(Correction.Dataset, "asWritten"),
    }.ToFrozenDictionary();

    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        // What documents say against each other may be quoted from the other one.
        if (!Columns.TryGetValue(item.Dataset, out var columns) || item.Record is Correction { Kind: CorrectionKind.CrossDocument })
            return;

        var id = Row.ParentOf(item.Record.Id);
        foreach (var column in columns)
        {
            if (column.Get(item.Record) is string quotation && draft.Memory<LastText>().Of(draft, id) is { } text && !Quotation.IsIn(text, quotation))
                problems.Add(Words.NotInText(item.At(column), column, quotation));
        }
    }

    private static Column[] Of(Dataset dataset, params string[] names) => [.. names.Select(name => dataset[name])];

    /// <summary>The text that was looked into last: the rows of a document follow each other.</summary>
    private sealed class LastText
    {
        private string? _id;
        private string? _text;

        public string? Of(Draft draft, string id)
        {
            if (_id != id)
                (_id, _text) = (id, draft.Find(id)?.Record is Document { Body: { } body } ? Quotation.Closed(body.Read()) : null);
            return _text;
        }
    }
}
