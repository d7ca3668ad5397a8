using ThiDua.Portal.Site.Pages.Data;

namespace ThiDua.Portal.Site.Pages;

/// <summary>What the home page shows.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Counts">The lists with how much they hold.</param>
public sealed record HomeModel(Edition Edition, IReadOnlyList<CountRow> Counts)
{
    /// <summary>The campaigns of the day.</summary>
    public required HomeList Running { get; init; }

    /// <summary>The consultations of the day.</summary>
    public required HomeList Open { get; init; }

    /// <summary>The obligations whose last day is near.</summary>
    public required HomeList Near { get; init; }

    /// <summary>The newest documents.</summary>
    public required HomeList Newest { get; init; }

    /// <summary>The newest decisions on awards.</summary>
    public required HomeList Awards { get; init; }

    /// <summary>The newest campaigns, while none of the day is known.</summary>
    public required HomeList Campaigns { get; init; }

    /// <summary>The models.</summary>
    public required HomeList Models { get; init; }

    /// <summary>The provinces of the records, with how many each has.</summary>
    public required IReadOnlyList<CountRow> Places { get; init; }
}
