namespace ThiDua.Portal.Api.OData.Source;

/// <summary>Which part of the rows.</summary>
/// <param name="Size">How many at most.</param>
public sealed record SourceBounds(int Size)
{
    /// <summary>How many are passed over.</summary>
    public int Skip { get; init; }

    /// <summary>Where an earlier page ended.</summary>
    public string? Token { get; init; }

    /// <summary>Whether the number of all rows is wanted.</summary>
    public bool Count { get; init; }

    /// <summary>The row from which the rows are reached.</summary>
    public ODataRow? Parent { get; init; }
}
