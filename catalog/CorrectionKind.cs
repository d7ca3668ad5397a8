namespace ThiDua.Portal.Catalog;

/// <summary>What is wrong or doubtful.</summary>
public enum CorrectionKind
{
    /// <summary>A typing mistake.</summary>
    [Label("sai chữ")] Typo,

    /// <summary>A word is missing.</summary>
    [Label("thiếu chữ")] MissingWord,

    /// <summary>Spacing.</summary>
    [Label("sai dấu cách")] Spacing,

    /// <summary>A page break inside a sentence.</summary>
    [Label("ngắt trang giữa câu")] PageBreak,

    /// <summary>A period that cannot be meant.</summary>
    [Label("sai thời gian")] Period,

    /// <summary>Numbering of headings.</summary>
    [Label("sai số thứ tự")] Numbering,

    /// <summary>A mistake of character recognition or conversion.</summary>
    [Label("lỗi nhận dạng chữ")] Ocr,

    /// <summary>A name in another form.</summary>
    [Label("tên gọi khác nhau")] NameVariant,

    /// <summary>One symbol for several documents.</summary>
    [Label("viết rút gọn")] Ellipsis,

    /// <summary>Something the document should have.</summary>
    [Label("thiếu thông tin")] Missing,

    /// <summary>Capitals.</summary>
    [Label("sai viết hoa")] Capitalization,

    /// <summary>Words twice.</summary>
    [Label("lặp chữ")] DuplicateWords,

    /// <summary>Quotation marks that do not pair.</summary>
    [Label("dấu ngoặc kép không khớp")] Quotes,

    /// <summary>The issuer and the symbol disagree.</summary>
    [Label("cơ quan ban hành không khớp ký hiệu")] IssuerMismatch,

    /// <summary>Personal data that is not shown.</summary>
    [Label("dữ liệu cá nhân")] PersonalData,

    /// <summary>Documents disagree.</summary>
    [Label("khác nhau giữa các văn bản")] CrossDocument,

    /// <summary>A word that is hardly meant.</summary>
    [Label("chữ đáng ngờ")] Doubtful,

    /// <summary>Anything else.</summary>
    [Label("khác")] Other,
}
