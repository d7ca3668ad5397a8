using System.Globalization;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Site.Pages;

/// <summary>One value as people read it, with the page it leads to and its machine form.</summary>
/// <param name="Text">The words.</param>
/// <param name="Address">Where it leads; null when nowhere.</param>
/// <param name="Date">The day in machine form, for dates.</param>
public sealed record Shown(string Text, string? Address = null, string? Date = null);

/// <summary>A column of a record with its values as people read them.</summary>
/// <param name="Column">The column.</param>
/// <param name="Values">Its values, at least one.</param>
public sealed record Field(Column Column, IReadOnlyList<Shown> Values);

/// <summary>The fields of a record that are filled, in the order of the dataset's table.</summary>
public static class Fields
{
    /// <summary>Those fields, without the ones that the page shows elsewhere.</summary>
    public static IReadOnlyList<Field> Of(Edition edition, Record record, params string[] shownElsewhere)
    {
        var dataset = DatasetCatalog.Of(record);
        return
        [
            .. dataset.Columns
                .Where(column => column.Role is not (Role.Body or Role.Key) && column.Name != dataset.Parent && !shownElsewhere.Contains(column.Name))
                .Select(column => new Field(column, [.. column.Each(record).Select(value => Show(edition, column, value))]))
                .Where(field => field.Values.Count > 0),
        ];
    }

    /// <summary>One value as people read it.</summary>
    public static Shown Show(Edition edition, Column column, object value) => value switch
    {
        DateOnly date => new(Words.Date(date), Date: Value.Text(date)),
        bool flag => new(flag ? Words.Yes : Words.No),
        Enum named => new(named.Label()),
        decimal or int => new(Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture))),
        IRef link => edition.Publication.Find(link.Id) is { } target ? new(Titles.Of(target), edition.Publication.Address(target)) : new(link.Id),
        string text when column.Name == "sources" => new(text, text),
        _ => new(Value.Text(value)),
    };

    /// <summary>A number in the Vietnamese manner: 22.000 and 63,7.</summary>
    public static string Number(decimal number) => number.ToString("#,0.############", Words.Numbers);
}
