using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Site.Pages;

/// <summary>The order in which records are listed: what is dated newest first, then by name as a Vietnamese dictionary has it.</summary>
public static class Order
{
    public static IEnumerable<Record> Of(Dataset dataset, IEnumerable<Record> records) => dataset == Obligation.Dataset || dataset == Target.Dataset
        ? records.OrderBy(record => DayOf(record) ?? DateOnly.MaxValue).ThenBy(record => record.Id, StringComparer.Ordinal)
        : records
            .OrderByDescending(record => DayOf(record) ?? DateOnly.MinValue)
            .ThenBy(record => Text.SortKey(Titles.Of(record)), StringComparer.Ordinal)
            .ThenBy(record => record.Id, StringComparer.Ordinal);

    /// <summary>The day by which a record is placed; null for what is listed by name.</summary>
    public static DateOnly? DayOf(Record record) => record switch
    {
        Document document => document.IssuedOn ?? document.NotAfter ?? document.NotBefore,
        Campaign campaign => campaign.StartsOn ?? campaign.LaunchedOn,
        Commendation commendation => commendation.DecidedOn,
        Consultation consultation => consultation.OpensOn,
        Obligation obligation => obligation.LastAllowedOn,
        Target target => target.Until,
        _ => null,
    };
}
