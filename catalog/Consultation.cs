namespace ThiDua.Portal.Catalog;

/// <summary>A list that was opened for the people's comments before an award was proposed.</summary>
public sealed record Consultation : RecordWithPage
{
    /// <summary>What was opened for comment.</summary>
    public required string Title { get; init; }

    /// <summary>The body that asked.</summary>
    public Ref<Organization>? Organization { get; init; }

    /// <summary>The place it was for.</summary>
    public Ref<Place>? Place { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? OpensOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? ClosesOn { get; init; }

    /// <summary>The window as written.</summary>
    public string? WindowText { get; init; }

    /// <summary>Weekdays of the window less public holidays; null when a day or the year's holidays are unknown.</summary>
    public int? WorkingDays => WorkingCalendar.Count(OpensOn, ClosesOn);

    /// <summary>The documents that ask for it.</summary>
    public IReadOnlyList<Ref<Document>> LegalBasis { get; init; } = [];

    /// <summary>The awards that are proposed.</summary>
    public IReadOnlyList<string> ProposedAwards { get; init; } = [];

    /// <summary>How many are proposed.</summary>
    public int? ProposedCount { get; init; }

    /// <summary>How and where to comment.</summary>
    public string? HowToComment { get; init; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; init; }

    /// <summary>The document with the outcome.</summary>
    public Ref<Document>? OutcomeIn { get; init; }

    /// <summary>The year in which it opened.</summary>
    public int? Year => OpensOn?.Year;

    /// <summary>The table of the dataset.</summary>
    public static Dataset<Consultation> Dataset { get; } = new("consultations", "Lấy ý kiến Nhân dân", folders: ["lay-y-kien"])
    {
        { c => c.Id,             Key,       "Mã đợt lấy ý kiến" },
        { c => c.Title,          Text,      "Tên đợt lấy ý kiến" },
        { c => c.Organization,   Link,      "Cơ quan lấy ý kiến", null, "consultations" },
        { c => c.Place,          Link,      "Địa bàn", null, "consultations" },
        { c => c.OpensOn,        Date,      "Mở từ ngày" },
        { c => c.ClosesOn,       Date,      "Đến hết ngày" },
        { c => c.WindowText,     Text,      "Thời gian như ghi" },
        { c => c.WorkingDays,    Number,    "Số ngày làm việc", "Ngày thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ; bỏ trống khi chưa có bảng ngày nghỉ của năm đó." },
        { c => c.LegalBasis,     Link,      "Căn cứ pháp lý", null, "basisOfConsultations" },
        { c => c.ProposedAwards, Text,      "Hình thức đề nghị" },
        { c => c.ProposedCount,  Number,    "Số đề nghị" },
        { c => c.HowToComment,   Text,      "Cách góp ý" },
        { c => c.Outcome,        Text,      "Kết quả" },
        { c => c.OutcomeIn,      Link,      "Kết quả tại văn bản", null, "consultationOutcomes" },
        { c => c.Year,           Facet,     "Năm" },
        { c => c.Body,           Role.Body, "Nội dung thêm" },
    };
}
