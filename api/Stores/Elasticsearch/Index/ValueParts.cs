namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>What one value adds to a document: JSON to be copied as it is. What its column has no field for is not there.</summary>
internal sealed class ValueParts
{
    /// <summary>The value as it is answered and compared whole.</summary>
    public required byte[] Text { get; init; }

    /// <summary>See <see cref="ColumnKey"/>.</summary>
    public required byte[] Key { get; init; }

    /// <summary>In small letters.</summary>
    public byte[] Lower { get; init; } = [];

    /// <summary>Without marks.</summary>
    public byte[] Fold { get; init; } = [];

    /// <summary>Its folded words.</summary>
    public byte[] FoldedWords { get; init; } = [];

    /// <summary>Its words with marks.</summary>
    public byte[] ExactWords { get; init; } = [];

    /// <summary>See <see cref="SuggestKey"/>; of a title.</summary>
    public byte[] Suggest { get; init; } = [];

    /// <summary>Its folded words as one; of a title.</summary>
    public byte[] FoldedWhole { get; init; } = [];

    /// <summary>Its words with marks as one; of a title.</summary>
    public byte[] ExactWhole { get; init; } = [];

    /// <summary>Its words, to be counted.</summary>
    public WordCount[] Words { get; init; } = [];
}
