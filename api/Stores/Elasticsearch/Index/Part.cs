namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>What a value adds to the fields of a document.</summary>
internal enum Part
{
    /// <summary>The value as it is answered and compared whole.</summary>
    Text,

    /// <summary>See <see cref="ColumnKey"/>.</summary>
    Key,

    /// <summary>In small letters.</summary>
    Lower,

    /// <summary>Without marks.</summary>
    Fold,

    /// <summary>Its folded words.</summary>
    FoldedWords,

    /// <summary>Its words with marks.</summary>
    ExactWords,

    /// <summary>See <see cref="SuggestKey"/>; of a title.</summary>
    Suggest,

    /// <summary>Its folded words as one; of a title.</summary>
    FoldedWhole,

    /// <summary>Its words with marks as one; of a title.</summary>
    ExactWhole,
}
