namespace ThiDua.Portal.Catalog;

/// <summary>What readers do with a column; its type says the rest.</summary>
public enum Role
{
    /// <summary>Identifies the record: unique over all datasets.</summary>
    Key,

    /// <summary>Words that people search.</summary>
    Text,

    /// <summary>A short exact word, matched whole: a symbol, a code.</summary>
    Keyword,

    /// <summary>One of few values that people filter and count by.</summary>
    Facet,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A quantity.</summary>
    Number,

    /// <summary>The id of another record.</summary>
    Link,

    /// <summary>A long Markdown text, read from its file when needed.</summary>
    Body,
}
