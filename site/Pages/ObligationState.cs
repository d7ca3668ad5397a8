namespace ThiDua.Portal.Site.Pages;

/// <summary>How an obligation stands.</summary>
public enum ObligationState
{
    /// <summary>Its last allowed day is still to come.</summary>
    Upcoming,

    /// <summary>It is its last allowed day, or a day of its period.</summary>
    Due,

    /// <summary>A result is named.</summary>
    Published,

    /// <summary>Its last allowed day is over and no result was found.</summary>
    NotSeen,

    /// <summary>It comes again and again.</summary>
    Recurring,

    /// <summary>It has no day.</summary>
    Undated,
}
