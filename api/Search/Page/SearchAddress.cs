using System.Globalization;
using System.Text;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages.Search;

namespace ThiDua.Portal.Api.Search.Page;

/// <summary>The state of the page of results, which is its address: words, filters, order, page.</summary>
/// <param name="Words">What was typed.</param>
/// <param name="Filters">The column and value of each filter.</param>
/// <param name="Order">The order, as the address writes it; empty for the nearest first.</param>
/// <param name="Number">The number of the page, from 1.</param>
public sealed record SearchAddress(string Words, IReadOnlyList<(Column Column, string Value)> Filters, string Order, int Number)
{
    public const int PageSize = 20;
    public const string Newest = "moi-nhat";
    public const string Oldest = "cu-nhat";

    /// <summary>The last page; further rows are in the data.</summary>
    public const int LastPage = QueryLimits.Skip / PageSize + 1;

    private const string WordsName = "q";
    private const string OrderName = "xep";
    private const string NumberName = "trang";

    /// <summary>The columns that filters are on, and what the address calls them.</summary>
    public static IReadOnlyList<(string Name, Column Column)> Names { get; } =
    [
        .. new (string Name, string Column)[]
        {
            ("loai", "kind"), ("nam", "year"), ("tinh", "province"), ("dia-ban", "place"), ("phong-trao", "campaign"),
            ("co-quan", "organization"), ("cap", "level"), ("linh-vuc", "field"), ("hinh-thuc", "form"),
        }.Select(pair => (pair.Name, Entry.Dataset[pair.Column])),
    ];

    /// <summary>Reads an address. What cannot be read in it is left out; true when something was.</summary>
    public static (SearchAddress Address, bool IsPart) Read(IQueryCollection query)
    {
        var filters = new List<(Column, string)>();
        var isPart = false;
        foreach (var (name, column) in Names)
        {
            if (query[name].FirstOrDefault() is not { Length: > 0 and <= QueryLimits.TextLength } value)
                continue;
            if (Literals.Read(column, new Unparsed(value)) is null)
                isPart = true;
            else
                filters.Add((column, value));
        }

        var number = int.TryParse(query[NumberName].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : 1;
        var order = query[OrderName].FirstOrDefault() is Newest or Oldest ? query[OrderName].First()! : "";
        return (new(query[WordsName].FirstOrDefault() ?? "", filters, order, number), isPart);
    }

    /// <summary>Whether nothing was asked yet.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Words) && Filters.Count == 0;

    /// <summary>What a filter is set to; null when it is not.</summary>
    public string? ValueOf(Column column) => Filters.Where(filter => filter.Column == column).Select(filter => filter.Value).FirstOrDefault();

    /// <summary>The first page with a filter set, or with null without it.</summary>
    public SearchAddress With(Column column, string? value) =>
        this with { Filters = [.. Filters.Where(filter => filter.Column != column), .. value is null ? [] : new[] { (column, value) }], Number = 1 };

    /// <summary>The query of the page, without its words.</summary>
    public DatasetQuery Query() => new(Entry.Dataset)
    {
        Where = Filters.Count == 0 ? null : new Condition.And([.. Filters.Select(filter => new Condition.Compare(new(filter.Column.Name), Comparison.Equal, new Unparsed(filter.Value)))]),
        OrderBy = Order.Length == 0 ? [] : [new(new("on"), Order == Newest)],
        Select = [.. Entry.Dataset.Columns.Select(column => new Operand(column.Name))],
        Page = new(PageSize, (Number - 1) * PageSize),
        Facets = [.. Names.Select(name => new FacetRequest(new(name.Column.Name), 10, WithoutOwn: true))],
        Count = true,
        Highlight = true,
    };

    /// <summary>The same search as the api is asked for it.</summary>
    public string Data(string path) => path + Written([
        (QueryParameters.Words, Words),
        .. Filters.Select(filter => (filter.Column.Name, filter.Value)),
        (QueryParameters.Sort, Order switch { Newest => "-on", Oldest => "on", _ => "" }),
    ]);

    /// <summary>The same search at another path of the page.</summary>
    public string At(string path) => path + Written([
        (WordsName, Words),
        .. Filters.Select(filter => (Names.First(name => name.Column == filter.Column).Name, filter.Value)),
        (OrderName, Order),
        (NumberName, Number == 1 ? "" : Number.ToString(CultureInfo.InvariantCulture)),
    ]);

    /// <summary>The address, up to the number of another page.</summary>
    public string ToNumber() => (this with { Number = 1 }).At(SearchModel.Address) is var first && first.Contains('?', StringComparison.Ordinal) ? $"{first}&{NumberName}=" : $"{first}?{NumberName}=";

    public override string ToString() => At(SearchModel.Address);

    private static string Written(IEnumerable<(string Name, string Value)> parameters)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in parameters.Where(parameter => parameter.Value.Length > 0))
            text.Append(text.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        return text.ToString();
    }
}
