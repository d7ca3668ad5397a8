namespace ThiDua.Portal.Catalog;

/// <summary>One thing that people find: a record with a page, or a commendation. What search over everything reads.</summary>
public sealed record Entry : Record
{
    /// <summary>The dataset it comes from.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>Its name or title.</summary>
    public required string Title { get; init; }

    /// <summary>Its other searched words, the body included.</summary>
    public required string Text { get; init; }

    /// <summary>Its address on the portal.</summary>
    public required string Address { get; init; }

    /// <summary>The day by which it is ordered.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Its year.</summary>
    public int? Year { get; init; }

    /// <summary>The id of its place.</summary>
    public string? Place { get; init; }

    /// <summary>The id of the province that its place lies in.</summary>
    public string? Province { get; init; }

    /// <summary>The id of its campaign.</summary>
    public string? Campaign { get; init; }

    /// <summary>The id of the body that issued, launched, recognised or decided it.</summary>
    public string? Organization { get; init; }

    /// <summary>Its level.</summary>
    public Level? Level { get; init; }

    /// <summary>Its field.</summary>
    public ModelField? Field { get; init; }

    /// <summary>Its form of award.</summary>
    public AwardForm? Form { get; init; }

    /// <summary>The table of the dataset.</summary>
    public static Dataset<Entry> Dataset { get; } = new("entries", "Mọi mục", derived: true)
    {
        { e => e.Id,           Key,       "Mã" },
        { e => e.Kind,         Facet,     "Loại" },
        { e => e.Title,        Role.Text, "Tên" },
        { e => e.Text,         Role.Text, "Nội dung" },
        { e => e.Address,      Keyword,   "Địa chỉ" },
        { e => e.On,           Date,      "Ngày" },
        { e => e.Year,         Facet,     "Năm" },
        { e => e.Place,        Facet,     "Địa bàn" },
        { e => e.Province,     Facet,     "Tỉnh, thành phố" },
        { e => e.Campaign,     Facet,     "Phong trào thi đua" },
        { e => e.Organization, Facet,     "Cơ quan, đơn vị" },
        { e => e.Level,        Facet,     "Cấp" },
        { e => e.Field,        Facet,     "Lĩnh vực" },
        { e => e.Form,         Facet,     "Nhóm hình thức" },
    };
}

/// <summary>The datasets whose records people find.</summary>
public enum EntryKind
{
    /// <summary>Documents.</summary>
    [Label("văn bản")] Documents,

    /// <summary>Campaigns.</summary>
    [Label("phong trào thi đua")] Campaigns,

    /// <summary>Models.</summary>
    [Label("mô hình, điển hình")] Models,

    /// <summary>Commendations.</summary>
    [Label("khen thưởng")] Commendations,

    /// <summary>Organizations.</summary>
    [Label("cơ quan, đơn vị")] Organizations,

    /// <summary>Places.</summary>
    [Label("địa danh")] Places,

    /// <summary>Consultations.</summary>
    [Label("lấy ý kiến Nhân dân")] Consultations,
}
