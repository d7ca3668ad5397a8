namespace ThiDua.Portal.Catalog;

/// <summary>A number that a source published, shown as published.</summary>
public sealed record Figure : Row
{
    /// <summary>The record that it is about.</summary>
    public required Ref<Entry> Subject { get; init; }

    /// <summary>The campaign it counts.</summary>
    public Ref<Campaign>? Campaign { get; init; }

    /// <summary>The place it counts.</summary>
    public Ref<Place>? Place { get; init; }

    /// <summary>What is counted.</summary>
    public required string Measure { get; init; }

    /// <summary>The value in the unit.</summary>
    public decimal? Value { get; init; }

    /// <summary>The value as written.</summary>
    public string? ValueText { get; init; }

    /// <summary>The unit.</summary>
    public required string Unit { get; init; }

    /// <summary>First day of the period.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the period.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The period as written.</summary>
    public string? PeriodText { get; init; }

    /// <summary>The whole that it is a part of.</summary>
    public Ref<Figure>? PartOf { get; init; }

    /// <summary>The day it was true.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether the source itself was read.</summary>
    public FigureCheck Checked { get; init; } = FigureCheck.Read;

    /// <summary>The year of the last day.</summary>
    public int? Year => Until?.Year;

    /// <summary>The table of the dataset.</summary>
    public static Dataset<Figure> Dataset { get; } = new("figures", "Số liệu công bố", parent: nameof(Subject),
        help: "Số liệu được đăng đúng như nguồn công bố. Số thành phần không khớp tổng thì ghi rõ, không tự sửa.")
    {
        { f => f.Id,         Key,     "Mã số liệu" },
        { f => f.Subject,    Link,    "Thuộc mục", null, "figures" },
        { f => f.Campaign,   Link,    "Phong trào thi đua", null, "figuresOfCampaign" },
        { f => f.Place,      Link,    "Địa bàn", null, "figuresOfPlace" },
        { f => f.Measure,    Text,    "Nội dung" },
        { f => f.Value,      Number,  "Giá trị" },
        { f => f.ValueText,  Text,    "Giá trị như ghi", "Ví dụ gần 22.000." },
        { f => f.Unit,       Keyword, "Đơn vị tính" },
        { f => f.From,       Date,    "Từ ngày" },
        { f => f.Until,      Date,    "Đến ngày" },
        { f => f.PeriodText, Text,    "Thời gian như ghi" },
        { f => f.PartOf,     Link,    "Là một phần của", null, "parts" },
        { f => f.AsOf,       Date,    "Tính đến ngày" },
        { f => f.Checked,    Facet,   "Mức kiểm tra" },
        { f => f.Year,       Facet,   "Năm" },
    };
}

/// <summary>Whether the source of a figure was read.</summary>
public enum FigureCheck
{
    /// <summary>Read in the source itself.</summary>
    [Label("đã đọc nguồn")] Read,

    /// <summary>Taken from one that reports the source.</summary>
    [Label("theo nguồn dẫn lại")] Reported,
}
