using System.Globalization;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>The place of a row in its dataset's own order, as one text: the column of that order, then the id.</summary>
/// <param name="dataset">The dataset.</param>
internal sealed class RowPlace(Dataset dataset)
{
    // Below every character of a key, so that no key runs into an id.
    private const char Between = '\u0001';
    private const int DaysEnd = 99_999_999;

    private readonly Order _order = Capabilities.DefaultOrder(dataset);

    /// <summary>The place of a row.</summary>
    public string Of(Record record)
    {
        var value = _order.Column!.Get(record);
        if (!_order.Descending)
            return value is null ? $"0{record.Id}" : $"1{ColumnKey.Of(_order.Column, Value.Text(value))}{Between}{record.Id}";
        return value is DateOnly day
            ? string.Create(CultureInfo.InvariantCulture, $"0{DaysEnd - (day.Year * 10_000 + day.Month * 100 + day.Day):D8}{record.Id}")
            : $"1{record.Id}";
    }
}
