using ThiDua.Portal.Site.Pages.Data;

namespace ThiDua.Portal.Site.Pages;

/// <summary>What the home page shows.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Counts">What there is, with its list.</param>
/// <param name="Running">The campaigns of the day.</param>
/// <param name="Open">The consultations of the day.</param>
/// <param name="Near">The obligations whose last day is near.</param>
/// <param name="Newest">The newest documents.</param>
public sealed record HomeModel(Edition Edition, IReadOnlyList<CountRow> Counts, HomeList Running, HomeList Open, HomeList Near, HomeList Newest);
