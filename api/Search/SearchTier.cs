using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Search;

/// <summary>How closely rows answer what was typed; nearer tiers come first.</summary>
public enum SearchTier
{
    /// <summary>Every word that was typed with marks stands there with these marks.</summary>
    [Label("đúng cả dấu")] Exact,

    /// <summary>Every word stands there, with whatever marks.</summary>
    [Label("không xét dấu")] Folded,

    /// <summary>Every word stands there, once slips of typing are mended.</summary>
    [Label("đã sửa lỗi gõ")] Typo,

    /// <summary>Some of the words stand there.</summary>
    [Label("chỉ có một số từ")] Relaxed,
}
