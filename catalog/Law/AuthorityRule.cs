namespace ThiDua.Portal.Catalog.Law;

/// <summary>One line of the table of who may decide: honours, a body that may give them, since when, until when, and where it is written.</summary>
/// <param name="Honours">What may be given.</param>
/// <param name="Level">The level of the body that may decide it.</param>
/// <param name="Authority">Who decides it, in the words of the law.</param>
/// <param name="Basis">The article that says so.</param>
/// <param name="Source">The page on which the article was read, or the nearest to it.</param>
public sealed record AuthorityRule(IReadOnlyList<Honour> Honours, Level Level, string Authority, string Basis, string Source)
{
    /// <summary>The clause of the article, when it has several.</summary>
    public string? Clause { get; init; }

    /// <summary>The codes of the only bodies that may, as in their symbols; empty when any body of the level may.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>The first day of the rule; by default that of the Law of 2022.</summary>
    public DateOnly From { get; init; } = new(2024, 1, 1);

    /// <summary>The last day of the rule; null when no end is known.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether the article itself was read.</summary>
    public bool IsVerified { get; init; } = true;

    /// <summary>Whether the rule holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && !(Until < day);
}
