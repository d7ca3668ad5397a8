namespace ThiDua.Portal.Catalog;

/// <summary>What a document asks somebody to do, mostly by a day.</summary>
public sealed record Obligation : Row
{
    /// <summary>The document that asks.</summary>
    public required Ref<Document> Document { get; init; }

    /// <summary>Where in the document: II.2.4.</summary>
    public string? Clause { get; init; }

    /// <summary>What is asked.</summary>
    public required string What { get; init; }

    /// <summary>Who must do it, as written.</summary>
    public string? WhoText { get; init; }

    /// <summary>Who must do it.</summary>
    public IReadOnlyList<Ref<Organization>> Responsible { get; init; } = [];

    /// <summary>First possible day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The day named, or the last day of the period.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The time as written.</summary>
    public string? DateText { get; init; }

    /// <summary>How the day binds; null for a duty without a date.</summary>
    public DateBound? Bound { get; init; }

    /// <summary>How often, as written.</summary>
    public string? Recurrence { get; init; }

    /// <summary>The obligation that it follows.</summary>
    public Ref<Obligation>? AfterObligation { get; init; }

    /// <summary>The campaign it is part of.</summary>
    public Ref<Campaign>? Campaign { get; init; }

    /// <summary>The document whose carrying out it concerns.</summary>
    public Ref<Document>? About { get; init; }

    /// <summary>The document that published the result.</summary>
    public Ref<Document>? ResultIn { get; init; }

    /// <summary>The day the result was published.</summary>
    public DateOnly? ResultOn { get; init; }

    /// <summary>The result, as published.</summary>
    public string? ResultText { get; init; }

    /// <summary>The last day on which it is in time: the day named, less one when the text says before it.</summary>
    public DateOnly? LastAllowedOn => Bound is DateBound.Before ? Until?.AddDays(-1) : Until;

    /// <summary>The year of the day named.</summary>
    public int? Year => Until?.Year;

    /// <summary>The table of the dataset.</summary>
    public static Dataset<Obligation> Dataset { get; } = new("obligations", "Mốc, thời hạn", parent: nameof(Document))
    {
        { o => o.Id,              Key,   "Mã mốc, thời hạn" },
        { o => o.Document,        Link,  "Văn bản", null, "obligations" },
        { o => o.Clause,          Text,  "Mục" },
        { o => o.What,            Text,  "Việc phải làm" },
        { o => o.WhoText,         Text,  "Ai làm (như ghi)" },
        { o => o.Responsible,     Link,  "Cơ quan thực hiện", null, "obligations" },
        { o => o.From,            Date,  "Từ ngày" },
        { o => o.Until,           Date,  "Đến ngày" },
        { o => o.DateText,        Text,  "Thời hạn như ghi" },
        { o => o.Bound,           Facet, "Cách tính hạn", "Bỏ trống khi việc không có thời hạn." },
        { o => o.Recurrence,      Text,  "Lặp lại" },
        { o => o.AfterObligation, Link,  "Sau việc", null, "followingObligations" },
        { o => o.Campaign,        Link,  "Phong trào thi đua", null, "obligations" },
        { o => o.About,           Link,  "Về văn bản", null, "obligationsAbout" },
        { o => o.ResultIn,        Link,  "Kết quả công bố tại", null, "obligationResults" },
        { o => o.ResultOn,        Date,  "Ngày công bố kết quả" },
        { o => o.ResultText,      Text,  "Kết quả" },
        { o => o.LastAllowedOn,   Date,  "Ngày cuối cùng được phép", "Trừ một ngày khi văn bản ghi “trước ngày”." },
        { o => o.Year,            Facet, "Năm" },
    };
}

/// <summary>How a day binds.</summary>
public enum DateBound
{
    /// <summary>The day is included.</summary>
    [Label("chậm nhất (kể cả ngày đó)")] OnOrBefore,

    /// <summary>The day is excluded.</summary>
    [Label("trước ngày (không kể ngày đó)")] Before,

    /// <summary>Within a period.</summary>
    [Label("trong kỳ")] Within,

    /// <summary>After a day or another obligation.</summary>
    [Label("sau")] After,

    /// <summary>Again and again.</summary>
    [Label("định kỳ")] Recurring,
}
