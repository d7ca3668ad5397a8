namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>A document in an answer: where its parts stand.</summary>
internal record struct Hit
{
    /// <summary>Its id, as text.</summary>
    public Slot Id { get; set; }

    /// <summary>Its place in the order, as JSON; nowhere where it was not ordered.</summary>
    public Slot Sort { get; set; }

    /// <summary>Its values by the places of their names; no list where the document was not sent.</summary>
    public Slot Values { get; set; }

    /// <summary>Of one that was asked for by its id, whether it is there.</summary>
    public bool? IsFound { get; set; }
}
