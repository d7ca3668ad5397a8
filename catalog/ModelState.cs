namespace ThiDua.Portal.Catalog;

/// <summary>The six steps from registration to replication, and the ways out.</summary>
public enum ModelState
{
    /// <summary>Step 1.</summary>
    [Label("đã đăng ký")] Registered,

    /// <summary>Step 2.</summary>
    [Label("đã giao nhiệm vụ")] Assigned,

    /// <summary>Step 3.</summary>
    [Label("đang xây dựng")] Underway,

    /// <summary>Step 4.</summary>
    [Label("đã sơ kết")] Reviewed,

    /// <summary>Step 5.</summary>
    [Label("đã công nhận")] Recognized,

    /// <summary>Step 6.</summary>
    [Label("đã nhân rộng")] Replicated,

    /// <summary>Left at step 5.</summary>
    [Label("không công nhận")] NotRecognized,

    /// <summary>Given up.</summary>
    [Label("đã dừng")] Stopped,

    /// <summary>No source says.</summary>
    [Label("chưa rõ")] Unknown,
}
