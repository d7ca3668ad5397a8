namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>What the server answered to one search; what it did not say is null, or nowhere.</summary>
internal sealed class Found
{
    /// <summary>The status of this search.</summary>
    public long Status { get; set; }

    /// <summary>Whether time was up.</summary>
    public bool IsTimedOut { get; set; }

    /// <summary>The shards: all, those that failed, those that answered.</summary>
    public (long? All, long Failed, long Answered) Shards { get; set; }

    /// <summary>How many rows there are.</summary>
    public long? Total { get; set; }

    /// <summary>The rows of the page.</summary>
    public List<Hit>? Hits { get; set; }

    /// <summary>The figures, as JSON.</summary>
    public Slot Figures { get; set; }

    /// <summary>What went wrong, as JSON.</summary>
    public Slot Error { get; set; }

    /// <summary>Whether it is of all rows.</summary>
    public bool IsWhole => Status == 200 && !IsTimedOut && Shards is { All: { } all, Failed: 0, Answered: var answered } && answered == all;
}
