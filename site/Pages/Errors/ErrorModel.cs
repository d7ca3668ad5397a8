namespace ThiDua.Portal.Site.Pages.Errors;

/// <summary>What a reader is told whose request has no answer.</summary>
/// <param name="Status">The status of the answer.</param>
public sealed record ErrorModel(int Status)
{
    public const int NotFound = 404;

    /// <summary>What exactly is wrong, where the program said so.</summary>
    public IReadOnlyList<ToldProblem> Told { get; init; } = [];

    /// <summary>Pages whose addresses are like the one that was asked for, the nearest first.</summary>
    public IReadOnlyList<Crumb> Near { get; init; } = [];

    /// <summary>The words of the address, to look for.</summary>
    public string Words { get; init; } = "";

    /// <summary>How long to wait before asking again; null when waiting does not help.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>The address that was asked for, where asking again makes sense.</summary>
    public string? Again { get; init; }

    /// <summary>Where to begin anew when a place within an answer is no more.</summary>
    public string? First { get; init; }

    /// <summary>The answer as programs get it.</summary>
    public string? Answer { get; init; }
}
