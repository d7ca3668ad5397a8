namespace ThiDua.Portal.Catalog;

/// <summary>A number or grade that a document asks to reach.</summary>
public sealed record Target : Row
{
    /// <summary>The document that sets it.</summary>
    public required Ref<Document> Document { get; init; }

    /// <summary>Where in the document.</summary>
    public string? Clause { get; init; }

    /// <summary>What is measured.</summary>
    public required string What { get; init; }

    /// <summary>For whom, as written.</summary>
    public string? WhomText { get; init; }

    /// <summary>How the value binds.</summary>
    public required TargetOperator Operator { get; init; }

    /// <summary>The value in the unit; null for a grade.</summary>
    public decimal? Value { get; init; }

    /// <summary>The unit of the value.</summary>
    public string? Unit { get; init; }

    /// <summary>The value as written.</summary>
    public string? ValueText { get; init; }

    /// <summary>A word that softens it, as written.</summary>
    public string? QualifierText { get; init; }

    /// <summary>First day of the period.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the period.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The period as written.</summary>
    public string? PeriodText { get; init; }

    /// <summary>The campaign it is part of.</summary>
    public Ref<Campaign>? Campaign { get; init; }

    /// <summary>The result in the same unit.</summary>
    public decimal? ResultValue { get; init; }

    /// <summary>The result as published.</summary>
    public string? ResultText { get; init; }

    /// <summary>The document that published the result.</summary>
    public Ref<Document>? ResultIn { get; init; }

    /// <summary>The year of the last day.</summary>
    public int? Year => Until?.Year;

    /// <summary>The table of the dataset.</summary>
    public static Dataset<Target> Dataset { get; } = new("targets", "Chỉ tiêu", parent: nameof(Document))
    {
        { t => t.Id,            Key,     "Mã chỉ tiêu" },
        { t => t.Document,      Link,    "Văn bản", null, "targets" },
        { t => t.Clause,        Text,    "Mục" },
        { t => t.What,          Text,    "Chỉ tiêu" },
        { t => t.WhomText,      Text,    "Đối tượng (như ghi)" },
        { t => t.Operator,      Facet,   "So sánh" },
        { t => t.Value,         Number,  "Giá trị" },
        { t => t.Unit,          Keyword, "Đơn vị tính" },
        { t => t.ValueText,     Text,    "Giá trị như ghi" },
        { t => t.QualifierText, Text,    "Mức độ ràng buộc", "Ví dụ phấn đấu, có thể." },
        { t => t.From,          Date,    "Từ ngày" },
        { t => t.Until,         Date,    "Đến ngày" },
        { t => t.PeriodText,    Text,    "Thời gian như ghi" },
        { t => t.Campaign,      Link,    "Phong trào thi đua", null, "targets" },
        { t => t.ResultValue,   Number,  "Kết quả" },
        { t => t.ResultText,    Text,    "Kết quả như ghi" },
        { t => t.ResultIn,      Link,    "Kết quả công bố tại", null, "targetResults" },
        { t => t.Year,          Facet,   "Năm" },
    };
}

/// <summary>How the value of a target binds.</summary>
public enum TargetOperator
{
    /// <summary>Equal.</summary>
    [Label("bằng")] Equal,

    /// <summary>At least.</summary>
    [Label("ít nhất")] AtLeast,

    /// <summary>More than.</summary>
    [Label("trên")] MoreThan,

    /// <summary>At most.</summary>
    [Label("nhiều nhất")] AtMost,

    /// <summary>Less than.</summary>
    [Label("dưới")] LessThan,

    /// <summary>A decrease.</summary>
    [Label("giảm")] DecreaseBy,

    /// <summary>A grade instead of a number.</summary>
    [Label("xếp loại")] Grade,
}
