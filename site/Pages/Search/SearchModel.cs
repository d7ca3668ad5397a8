using ThiDua.Portal.Site.Pages.Lists;

namespace ThiDua.Portal.Site.Pages.Search;

/// <summary>What the page of search results shows. Who searches makes it; every state of the page is an address.</summary>
/// <param name="Words">What was typed.</param>
public sealed record SearchModel(string Words)
{
    public const string Address = "/tim-kiem";

    /// <summary>How many were found, in words; null before anything is asked.</summary>
    public string? Summary { get; init; }

    /// <summary>What the reader should know before the results: that words were mended, that only some were found.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Names in what was typed that are of former times, and what follows them.</summary>
    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];

    /// <summary>What was probably meant.</summary>
    public Crumb? Suggestion { get; init; }

    /// <summary>The kinds of results, all of them first.</summary>
    public IReadOnlyList<Choice> Kinds { get; init; } = [];

    /// <summary>The ways to narrow the results.</summary>
    public IReadOnlyList<ChoiceList> Facets { get; init; } = [];

    /// <summary>What was chosen, with the address without it.</summary>
    public IReadOnlyList<Crumb> Chosen { get; init; } = [];

    /// <summary>The orders.</summary>
    public IReadOnlyList<Choice> Orders { get; init; } = [];

    /// <summary>The results of this page.</summary>
    public IReadOnlyList<SearchHit> Hits { get; init; } = [];

    /// <summary>The way to the other pages.</summary>
    public Pager Pager { get; init; } = new(1, 1, Address, Address);

    /// <summary>The search as a feed; null before anything is asked.</summary>
    public Crumb? Feed { get; init; }

    /// <summary>The whole result as data.</summary>
    public IReadOnlyList<Crumb> Data { get; init; } = [];
}
