namespace ThiDua.Portal.Catalog;

/// <summary>A record with a file, an address and a page of its own.</summary>
public abstract record RecordWithPage : Record
{
    /// <summary>Ids that the record had before; their addresses lead to the present one.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>The Markdown below the front matter; null when there is none.</summary>
    public Body? Body { get; init; }
}
