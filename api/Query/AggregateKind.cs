namespace ThiDua.Portal.Api.Query;

/// <summary>What is computed of a group; missing values do not take part.</summary>
public enum AggregateKind
{
    /// <summary>The number of rows.</summary>
    Count,

    /// <summary>The sum; null without values.</summary>
    Sum,

    /// <summary>The least value; null without values.</summary>
    Min,

    /// <summary>The greatest value; null without values.</summary>
    Max,

    /// <summary>The sum divided by the number of values; null without values.</summary>
    Average,

    /// <summary>The number of different values.</summary>
    CountDistinct,
}
