namespace ThiDua.Portal.Catalog;

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
