namespace ThiDua.Portal.Api.Query;

/// <summary>The languages in which the API says what went wrong. Data is as published, in one language.</summary>
public enum Language
{
    /// <summary>Tiếng Việt, the default.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
