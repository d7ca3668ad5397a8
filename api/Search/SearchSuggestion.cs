using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Search;

/// <summary>How to go on with what somebody has typed so far.</summary>
/// <param name="Text">The title or name.</param>
/// <param name="Kind">What it is; null when several entries have the title.</param>
/// <param name="Address">Its address; null when several entries have the title.</param>
public sealed record SearchSuggestion(string Text, EntryKind? Kind, string? Address);
