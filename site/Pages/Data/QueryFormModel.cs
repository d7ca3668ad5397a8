namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>The page on which people ask the datasets without knowing the protocol: a form, the request that it makes, and its answer as a table.</summary>
/// <param name="Sets">The datasets.</param>
public sealed record QueryFormModel(IReadOnlyList<Crumb> Sets)
{
    public const string Address = "/du-lieu-mo/truy-van";

    /// <summary>The dataset that was chosen; empty before anything is asked.</summary>
    public string Set { get; init; } = "";

    public string Condition { get; init; } = "";

    public string Order { get; init; } = "";

    public string Columns { get; init; } = "";

    public string Rows { get; init; } = "20";

    /// <summary>The request that the form makes, as people read it; null before anything is asked.</summary>
    public string? Request { get; init; }

    /// <summary>The same as an address.</summary>
    public string RequestAddress { get; init; } = "";

    /// <summary>What is wrong with it; null when it was answered.</summary>
    public string? Problem { get; init; }

    /// <summary>How many rows there are in all.</summary>
    public string Count { get; init; } = "";

    /// <summary>The names of the columns of the answer.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The values of each row.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Values { get; init; } = [];
}
