namespace ThiDua.Portal.Catalog;

/// <summary>A document of a public body: a plan, a directive, a decision; known by its text, or only because others cite it.</summary>
/// <remarks>Its identity is issuer, symbol and date together: symbols repeat between issuers and between years.</remarks>
public sealed record Document : RecordWithPage
{
    /// <summary>The name as printed, without the number; composed from the source's words where it gives none.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the title was composed for the portal.</summary>
    public bool TitleComposed { get; init; }

    /// <summary>The tidy number and symbol: <c>26-KH/BCĐ</c>.</summary>
    public string? Symbol { get; init; }

    /// <summary>The number and symbol as written: <c>26 - KH/BCĐ</c>.</summary>
    public string? SymbolText { get; init; }

    /// <summary>The kind of document. It cannot be read from the symbol: QĐ is a decision or a regulation.</summary>
    public required DocumentType Type { get; init; }

    /// <summary>The system whose numbering it follows.</summary>
    public required GoverningSystem System { get; init; }

    /// <summary>The level of its issuer.</summary>
    public required Level Level { get; init; }

    /// <summary>The body that issued it.</summary>
    public Ref<Organization>? Issuer { get; init; }

    /// <summary>Bodies that issued it together with the issuer.</summary>
    public IReadOnlyList<Ref<Organization>> CoIssuers { get; init; } = [];

    /// <summary>The issuer in the source's words, where they differ.</summary>
    public string? IssuerText { get; init; }

    /// <summary>The day printed on it; null when the source gives none.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The first day on which it can have been issued, inferred from what it cites.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>The last day on which it can have been issued, inferred from what it sets.</summary>
    public DateOnly? NotAfter { get; init; }

    /// <summary>What it is about (trích yếu).</summary>
    public string? Subject { get; init; }

    /// <summary>Who signed it, shown in that role only.</summary>
    public string? Signer { get; init; }

    /// <summary>The office in which it was signed.</summary>
    public string? SignerOffice { get; init; }

    /// <summary>The place that it is for.</summary>
    public Ref<Place>? Place { get; init; }

    /// <summary>To whom it was sent (nơi nhận), without the filing lines that name drafters.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Legal bases that have no number.</summary>
    public IReadOnlyList<string> BasesText { get; init; } = [];

    /// <summary>The documents that it carries out.</summary>
    public IReadOnlyList<Ref<Document>> Implements { get; init; } = [];

    /// <summary>The congress term (khóa), for Party documents.</summary>
    public string? Term { get; init; }

    /// <summary>Short names under which other texts cite it.</summary>
    public IReadOnlyList<string> Alias { get; init; } = [];

    /// <summary>Whether it is in force, as far as a source says.</summary>
    public DocumentStatus Status { get; init; } = DocumentStatus.Unknown;

    /// <summary>The first day of its force.</summary>
    public DateOnly? InForceOn { get; init; }

    /// <summary>The document that replaced it.</summary>
    public Ref<Document>? ReplacedBy { get; init; }

    /// <summary>Whether its text is here; a document known only by citation has none.</summary>
    public bool FullText => Body is not null;

    /// <summary>The year of issue; null when not even the year is known.</summary>
    public int? Year => IssuedOn?.Year ?? (NotBefore is { } first && NotAfter is { } last && first.Year == last.Year ? first.Year : null);

    /// <summary>The table of the dataset.</summary>
    public static Dataset<Document> Dataset { get; } = new("documents", "Văn bản", folders: ["van-ban", "khen-thuong"])
    {
        { d => d.Id,            Key,       "Mã văn bản" },
        { d => d.Title,         Text,      "Tên văn bản",          "Tên in trên văn bản, không kèm số." },
        { d => d.TitleComposed, Facet,     "Tên do cổng đặt",      "true khi nguồn không cho tên và tên được ghép từ lời của nguồn." },
        { d => d.Symbol,        Keyword,   "Số, ký hiệu",          "Viết gọn, ví dụ 26-KH/BCĐ." },
        { d => d.SymbolText,    Keyword,   "Số, ký hiệu như ghi",  "Đúng như văn bản ghi, ví dụ 26 - KH/BCĐ." },
        { d => d.Type,          Facet,     "Loại văn bản" },
        { d => d.System,        Facet,     "Hệ thống" },
        { d => d.Level,         Facet,     "Cấp ban hành" },
        { d => d.Issuer,        Link,      "Cơ quan ban hành", null, "issuedDocuments" },
        { d => d.CoIssuers,     Link,      "Cùng ban hành", null, "coIssuedDocuments" },
        { d => d.IssuerText,    Text,      "Cơ quan ban hành như ghi" },
        { d => d.IssuedOn,      Date,      "Ngày ban hành",        "Ngày ghi trên văn bản, ví dụ 2023-03-14." },
        { d => d.NotBefore,     Date,      "Không sớm hơn",        "Suy từ văn bản được viện dẫn, khi không rõ ngày ban hành." },
        { d => d.NotAfter,      Date,      "Không muộn hơn",       "Suy từ mốc do văn bản đặt ra, khi không rõ ngày ban hành." },
        { d => d.Subject,       Text,      "Trích yếu" },
        { d => d.Signer,        Text,      "Người ký" },
        { d => d.SignerOffice,  Text,      "Chức vụ người ký" },
        { d => d.Place,         Link,      "Địa bàn", null, "documents" },
        { d => d.Recipients,    Text,      "Nơi nhận",             "Không gồm dòng “Lưu” có tên người soạn thảo." },
        { d => d.BasesText,     Text,      "Căn cứ không có số" },
        { d => d.Implements,    Link,      "Thực hiện văn bản", null, "implementedBy" },
        { d => d.Term,          Keyword,   "Khóa" },
        { d => d.Alias,         Keyword,   "Tên gọi tắt" },
        { d => d.Status,        Facet,     "Tình trạng hiệu lực" },
        { d => d.InForceOn,     Date,      "Có hiệu lực từ ngày" },
        { d => d.ReplacedBy,    Link,      "Được thay thế bởi", null, "replaces" },
        { d => d.FullText,      Facet,     "Có toàn văn" },
        { d => d.Year,          Facet,     "Năm" },
        { d => d.Body,          Role.Body, "Toàn văn" },
    };
}
