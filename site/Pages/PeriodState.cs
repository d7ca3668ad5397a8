namespace ThiDua.Portal.Site.Pages;

/// <summary>Where a day lies to a period.</summary>
public enum PeriodState
{
    /// <summary>Before its first day.</summary>
    Upcoming,

    /// <summary>Within it.</summary>
    Running,

    /// <summary>After its first day; its last is not known.</summary>
    Started,

    /// <summary>After its last day.</summary>
    Over,

    /// <summary>No source says.</summary>
    Unknown,
}
