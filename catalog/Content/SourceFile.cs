namespace ThiDua.Portal.Catalog.Content;

/// <summary>What one file of the content gives.</summary>
/// <param name="relative">The file, from inside the content folder.</param>
internal sealed class SourceFile(string relative)
{
    /// <summary>The file, from inside the content folder.</summary>
    public string Relative { get; } = relative;

    /// <summary>A hash of what it says; the same on every machine.</summary>
    public string Hash { get; set; } = "";

    /// <summary>Its record and the rows in its front matter.</summary>
    public List<Item> Items { get; } = [];

    /// <summary>The rows that it is, when it is CSV.</summary>
    public RowFile? Rows { get; set; }

    /// <summary>Its text, when it is the portal's settings.</summary>
    public string? Settings { get; set; }

    /// <summary>What is wrong in it.</summary>
    public List<Problem> Problems { get; } = [];
}
