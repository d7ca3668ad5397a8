namespace ThiDua.Portal.Catalog;

/// <summary>Whether a document is in force, as far as a source says.</summary>
public enum DocumentStatus
{
    /// <summary>In force.</summary>
    [Label("còn hiệu lực")] InForce,

    /// <summary>In force as amended.</summary>
    [Label("đã được sửa đổi, bổ sung")] Amended,

    /// <summary>Replaced by another.</summary>
    [Label("đã được thay thế")] Replaced,

    /// <summary>Repealed.</summary>
    [Label("đã bị bãi bỏ")] Repealed,

    /// <summary>Its time is over.</summary>
    [Label("hết hiệu lực")] Expired,

    /// <summary>No source says.</summary>
    [Label("chưa rõ")] Unknown,
}
