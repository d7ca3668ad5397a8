namespace ThiDua.Portal.Catalog;

/// <summary>One place in a document's text that cites a document, found by the citation grammar.</summary>
public sealed record Citation : Row
{
    /// <summary>The document whose text cites.</summary>
    public required Ref<Document> Document { get; init; }

    /// <summary>The document cited, when it is known which.</summary>
    public Ref<Document>? Cited { get; init; }

    /// <summary>The tidy symbol.</summary>
    public string? Symbol { get; init; }

    /// <summary>The word before the number, as written.</summary>
    public string? TypeText { get; init; }

    /// <summary>The issuer, as written.</summary>
    public string? IssuerText { get; init; }

    /// <summary>The date beside it.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>What the text cites it for.</summary>
    public required CitationRole Role { get; init; }

    /// <summary>The words of the citation.</summary>
    public required string AsWritten { get; init; }

    /// <summary>The sentence in which it stands.</summary>
    public required string Sentence { get; init; }

    /// <summary>The heading under which it stands.</summary>
    public string? Section { get; init; }

    /// <summary>The first character, counted in the body as stored.</summary>
    public required int Start { get; init; }

    /// <summary>The character after the last.</summary>
    public required int End { get; init; }

    /// <summary>Whether the document cited is known.</summary>
    public required CitationResolution Resolution { get; init; }

    /// <summary>The table of the dataset.</summary>
    public static Dataset<Citation> Dataset { get; } = new("citations", "Viện dẫn", parent: nameof(Document), derived: true)
    {
        { c => c.Id,         Key,     "Mã viện dẫn" },
        { c => c.Document,   Link,    "Văn bản viện dẫn", null, "citations" },
        { c => c.Cited,      Link,    "Văn bản được viện dẫn", null, "citedBy" },
        { c => c.Symbol,     Keyword, "Số, ký hiệu" },
        { c => c.TypeText,   Text,    "Loại văn bản như ghi" },
        { c => c.IssuerText, Text,    "Cơ quan ban hành như ghi" },
        { c => c.IssuedOn,   Date,    "Ngày ban hành như ghi" },
        { c => c.Role,       Facet,   "Vai trò" },
        { c => c.AsWritten,  Text,    "Như ghi" },
        { c => c.Sentence,   Text,    "Câu viện dẫn" },
        { c => c.Section,    Text,    "Mục" },
        { c => c.Start,      Number,  "Vị trí đầu", "Tính bằng ký tự trong toàn văn." },
        { c => c.End,        Number,  "Vị trí cuối" },
        { c => c.Resolution, Facet,   "Nhận diện" },
    };
}

/// <summary>Whether the document cited is known.</summary>
public enum CitationResolution
{
    /// <summary>One document fits.</summary>
    [Label("đã nhận diện")] Resolved,

    /// <summary>No document fits.</summary>
    [Label("chưa có trong cổng")] Unknown,

    /// <summary>Several fit.</summary>
    [Label("nhiều văn bản cùng số")] Ambiguous,

    /// <summary>The document's own number.</summary>
    [Label("số của chính văn bản")] Own,
}
