namespace ThiDua.Portal.Catalog;

/// <summary>What every record and every row has.</summary>
public abstract record Record
{
    /// <summary>The name of the record's file, or <c>{parent}~{key}</c> for a row; unique over all datasets and never reused.</summary>
    public required string Id { get; init; }

    /// <summary>Addresses of the public pages that the facts come from.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What readers should know about the record itself: a doubt, a gap, a conflict of sources.</summary>
    public string? Note { get; init; }
}
