using System.Globalization;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Site.Pages;

/// <summary>The fields of a record that are filled.</summary>
public static class Fields
{
    private const int LongestSign = 28;

    /// <summary>All of them in the order of the dataset's table, without the ones that the page shows elsewhere.</summary>
    public static IReadOnlyList<Field> Of(Edition edition, Record record, params IReadOnlyCollection<string> shownElsewhere) =>
        [.. Columns(DatasetCatalog.Of(record)).Where(column => !shownElsewhere.Contains(column.Name)).Select(column => Of(edition, record, column)).OfType<Field>()];

    /// <summary>Those of some columns, in the order in which they are named.</summary>
    public static IReadOnlyList<Field> Only(Edition edition, Record record, params IReadOnlyCollection<string> names)
    {
        var dataset = DatasetCatalog.Of(record);
        return [.. names.Select(dataset.Find).OfType<Column>().Select(column => Of(edition, record, column)).OfType<Field>()];
    }

    /// <summary>The columns that are shown as fields: the key is the page's own, the parent its page, the body its text.</summary>
    public static IEnumerable<Column> Columns(Dataset dataset) =>
        dataset.Columns.Where(column => column.Role is not (Role.Body or Role.Key) && column.Name != dataset.Parent);

    /// <summary>The values of a column; none when the record has none.</summary>
    public static IReadOnlyList<Shown> Values(Edition edition, Record record, Column column) =>
        [.. column.Each(record).Select(value => Show(edition, column, value))];

    /// <summary>One value as people read it.</summary>
    public static Shown Show(Edition edition, Column column, object value) => value switch
    {
        DateOnly date => Day(date),
        bool flag => new(flag ? Words.Yes : Words.No),
        Enum named => new(named.Label()),
        // A year is a name, not a quantity: 2023, never 2.023.
        int or decimal when column.Role is not Role.Number => new(Value.Text(value)),
        int or decimal => new(Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture))),
        IRef link => Link(edition, link),
        string text when column.Name == "sources" && IsWebAddress(text) => new(HostOf(text), text),
        string sign when column.Role is Role.Keyword => Sign(sign),
        _ => new(Value.Text(value)),
    };

    /// <summary>A number and symbol, or another short sign.</summary>
    public static Shown Sign(string text) => new(text, IsWhole: text.Length <= LongestSign);

    /// <summary>A day, in words and for machines.</summary>
    public static Shown Day(DateOnly date) => new(Words.Date(date), Date: Value.Text(date));

    /// <summary>A record by its name, with its address.</summary>
    public static Shown Link(Edition edition, Record record) => new(Titles.Of(record), edition.Publication.Address(record));

    /// <summary>What a link leads to, by its name; the bare id when there is nothing.</summary>
    public static Shown Link(Edition edition, IRef link) => edition.Publication.Find(link.Id) is { } target ? Link(edition, target) : new(link.Id);

    /// <summary>A number in the Vietnamese manner: 22.000 and 63,7.</summary>
    public static string Number(decimal number) => number.ToString("#,0.############", Words.Numbers);

    private static Field? Of(Edition edition, Record record, Column column) =>
        Values(edition, record, column) is { Count: > 0 } values ? new(column.Label, values) : null;

    /// <summary>Who published it: that is what a reader wants to know of a source before going there.</summary>
    private static string HostOf(string address) => new Uri(address).Host is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
