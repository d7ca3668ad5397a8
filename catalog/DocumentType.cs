namespace ThiDua.Portal.Catalog;

/// <summary>Kinds of documents, by the word before the number.</summary>
public enum DocumentType
{
    /// <summary>Luật.</summary>
    [Label("Luật")] Law,

    /// <summary>Nghị định.</summary>
    [Label("Nghị định")] Decree,

    /// <summary>Nghị quyết.</summary>
    [Label("Nghị quyết")] Resolution,

    /// <summary>Chỉ thị.</summary>
    [Label("Chỉ thị")] Directive,

    /// <summary>Quyết định.</summary>
    [Label("Quyết định")] Decision,

    /// <summary>Quy định.</summary>
    [Label("Quy định")] Regulation,

    /// <summary>Kết luận.</summary>
    [Label("Kết luận")] Conclusion,

    /// <summary>Kế hoạch.</summary>
    [Label("Kế hoạch")] Plan,

    /// <summary>Chương trình hành động.</summary>
    [Label("Chương trình hành động")] ActionProgramme,

    /// <summary>Chương trình công tác.</summary>
    [Label("Chương trình công tác")] WorkProgramme,

    /// <summary>Hướng dẫn.</summary>
    [Label("Hướng dẫn")] Guidance,

    /// <summary>Thông tư.</summary>
    [Label("Thông tư")] Circular,

    /// <summary>Công văn.</summary>
    [Label("Công văn")] OfficialLetter,

    /// <summary>Đề án.</summary>
    [Label("Đề án")] Scheme,

    /// <summary>Thông báo.</summary>
    [Label("Thông báo")] Notice,

    /// <summary>Báo cáo.</summary>
    [Label("Báo cáo")] Report,

    /// <summary>Tờ trình.</summary>
    [Label("Tờ trình")] Submission,

    /// <summary>A call or declaration.</summary>
    [Label("Lời kêu gọi, tuyên bố")] Statement,

    /// <summary>Anything else.</summary>
    [Label("Văn bản khác")] Other,
}
