namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>One day of a time line.</summary>
/// <param name="Day">The day it is drawn at; null for what has none.</param>
/// <param name="When">The day as people write it, and how it binds.</param>
/// <param name="What">What happens or is to happen.</param>
/// <param name="Tag">How it stands.</param>
/// <param name="Facts">Who, and what was published of it.</param>
public sealed record TimelineDay(DateOnly? Day, Shown When, Shown What, Tag? Tag, IReadOnlyList<Shown> Facts);
