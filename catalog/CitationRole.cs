namespace ThiDua.Portal.Catalog;

/// <summary>What a text cites a document for.</summary>
public enum CitationRole
{
    /// <summary>Its legal basis.</summary>
    [Label("căn cứ")] Basis,

    /// <summary>What it carries out.</summary>
    [Label("thực hiện")] Implements,

    /// <summary>What it goes by.</summary>
    [Label("theo")] Follows,

    /// <summary>What is to be studied.</summary>
    [Label("quán triệt")] Studies,

    /// <summary>What is to be followed up.</summary>
    [Label("theo dõi")] Monitors,

    /// <summary>What is to be reported on.</summary>
    [Label("sơ kết, tổng kết")] Reports,

    /// <summary>What it changes.</summary>
    [Label("sửa đổi")] Amends,

    /// <summary>A mention.</summary>
    [Label("nhắc đến")] Mentions,

    /// <summary>Its own number.</summary>
    [Label("số của văn bản")] Own,
}
