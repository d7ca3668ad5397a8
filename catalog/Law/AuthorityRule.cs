namespace ThiDua.Portal.Catalog.Law;

/// <summary>One line of the table of who may decide: an honour, a body that may give it, since when, until when, and where it is written.</summary>
public sealed record AuthorityRule
{
    /// <summary>The form of the honour.</summary>
    public required AwardForm Form { get; init; }

    /// <summary>The title, when the form is an emulation title.</summary>
    public EmulationTitle? Title { get; init; }

    /// <summary>Words of the award's name that make it another honour than its form alone: the flag of the Government.</summary>
    public string? Name { get; init; }

    /// <summary>The level of the body that may decide it.</summary>
    public required Level Level { get; init; }

    /// <summary>The codes of the only bodies that may, as in their symbols; empty when any body of the level may.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Who decides it, in the words of the law.</summary>
    public required string Authority { get; init; }

    /// <summary>The first day of the rule.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the rule; null when no end is known.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The article that says so.</summary>
    public required string Basis { get; init; }

    /// <summary>The page on which the article was read, or the nearest to it.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the article itself was read; if not, the rule is known but not checked.</summary>
    public required bool IsVerified { get; init; }

    /// <summary>Whether the rule holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && !(Until < day);
}
