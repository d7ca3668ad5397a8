namespace ThiDua.Portal.Catalog.Content;

/// <summary>How bad a problem is.</summary>
public enum Severity
{
    /// <summary>Worth a look; the content is published.</summary>
    Warning,

    /// <summary>Must be mended; nothing is published until it is.</summary>
    Error,
}
