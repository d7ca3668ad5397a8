using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>A written period runs from a year to a later one; what a source wrote otherwise is kept, and flagged.</summary>
internal static partial class OddPeriodCheck
{
    private static readonly string[] Names = ["periodText", "dateText", "windowText", "achievementText", "name", "title", "subject", "measure"];

    /// <summary>A correction quotes what is wrong.</summary>
    private static readonly FrozenDictionary<Dataset, Column[]> Columns = DatasetCatalog.Datasets
        .Where(dataset => dataset is { IsDerived: false } && dataset != Correction.Dataset)
        .ToFrozenDictionary(dataset => dataset, dataset => Names.Select(dataset.Find).OfType<Column>().ToArray());

    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        foreach (var column in Columns.GetValueOrDefault(item.Dataset, []))
        {
            if (column.Get(item.Record) is string text && Period().Matches(text).FirstOrDefault(IsOdd) is { } period)
                problems.Add(Words.OddPeriod(item.At(column), column, period.Value));
        }
    }

    private static bool IsOdd(Match period) => string.CompareOrdinal(period.Groups["from"].Value, period.Groups["until"].Value) >= 0;

    [GeneratedRegex(@"(?<![\d/.])(?<from>(?:19|20)\d\d)\s*(?:[-–—]|đến(?: hết)?(?: năm)?)\s*(?<until>(?:19|20)\d\d)(?!\d)")]
    private static partial Regex Period();
}
