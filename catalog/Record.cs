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

/// <summary>A record with a file, an address and a page of its own.</summary>
public abstract record RecordWithPage : Record
{
    /// <summary>Ids that the record had before; their addresses lead to the present one.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>The Markdown below the front matter; null when there is none.</summary>
    public Body? Body { get; init; }
}

/// <summary>A record that belongs to another: shown on its parent's page at <c>#{key}</c>, with no page of its own.</summary>
public abstract record Row : Record
{
    /// <summary>What parts the parent's id from the row's key in a row's id.</summary>
    public const char Separator = '~';

    /// <summary>The line of the CSV file that the row streams from; 0 for a row that is held.</summary>
    internal int Line { get; set; }

    /// <summary>The id of the record that the row belongs to.</summary>
    public static string ParentOf(string id) => id[..id.IndexOf(Separator, StringComparison.Ordinal)];

    /// <summary>The key of the row within its parent: the anchor on the parent's page.</summary>
    public static string KeyOf(string id) => id[(id.IndexOf(Separator, StringComparison.Ordinal) + 1)..];

    /// <summary>Whether an id is that of a row.</summary>
    public static bool IsRow(string id) => id.Contains(Separator, StringComparison.Ordinal);
}
