namespace ThiDua.Portal.Catalog;

/// <summary>Something wrong or doubtful in a source or in the portal, as written and as meant.</summary>
public sealed record Correction : Row
{
    /// <summary>The record it is about.</summary>
    public required Ref<Entry> Subject { get; init; }

    /// <summary>What is wrong.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>Where it stands.</summary>
    public string? Where { get; init; }

    /// <summary>The words as written.</summary>
    public string? AsWritten { get; init; }

    /// <summary>The words as meant.</summary>
    public string? Corrected { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who decided.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>When.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The year of the decision.</summary>
    public int? Year => DecidedOn?.Year;

    /// <summary>The table of the dataset.</summary>
    public static Dataset<Correction> Dataset { get; } = new("corrections", "Đính chính", parent: nameof(Subject),
        help: "Chỗ sai hoặc đáng ngờ trong nguồn: giữ nguyên như ghi, nêu cách đọc bên cạnh.")
    {
        { c => c.Id,        Key,   "Mã đính chính" },
        { c => c.Subject,   Link,  "Thuộc mục", null, "corrections" },
        { c => c.Kind,      Facet, "Loại" },
        { c => c.Where,     Text,  "Ở đâu" },
        { c => c.AsWritten, Text,  "Như ghi" },
        { c => c.Corrected, Text,  "Đọc là" },
        { c => c.Reason,    Text,  "Lý do" },
        { c => c.DecidedBy, Text,  "Cơ quan đính chính" },
        { c => c.DecidedOn, Date,  "Ngày đính chính" },
        { c => c.Year,      Facet, "Năm" },
    };
}
