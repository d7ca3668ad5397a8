namespace ThiDua.Portal.Site.Pages.Search;

/// <summary>A name of former times, and what follows it.</summary>
/// <param name="Name">The former place or body.</param>
/// <param name="Successors">What it is now.</param>
public sealed record FormerName(Shown Name, IReadOnlyList<Shown> Successors);
