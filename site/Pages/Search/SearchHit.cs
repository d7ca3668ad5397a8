namespace ThiDua.Portal.Site.Pages.Search;

/// <summary>One result.</summary>
/// <param name="Title">Its title, with the found words marked.</param>
/// <param name="Address">Its page.</param>
/// <param name="Facts">What tells it from its neighbours.</param>
/// <param name="Passage">Where the words stand in its text; empty when they stand in the title only.</param>
public sealed record SearchHit(IReadOnlyList<MarkedText> Title, string Address, IReadOnlyList<Shown> Facts, IReadOnlyList<MarkedText> Passage);
