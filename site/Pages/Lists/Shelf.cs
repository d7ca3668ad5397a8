using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Lists;

/// <summary>A list of records with an address of its own, and the groups in which it is also shown.</summary>
/// <param name="Folder">The first part of its address: <c>van-ban</c>.</param>
/// <param name="Records">The records in their order.</param>
/// <param name="Groupings">The ways to divide it.</param>
public sealed record Shelf(string Folder, IReadOnlyList<Record> Records, IReadOnlyList<Grouping> Groupings)
{
    /// <summary>Its name.</summary>
    public string Title => Words.Folder(Folder);

    /// <summary>Its address.</summary>
    public string Address => "/" + Folder;

    /// <summary>The address of the index of its groups.</summary>
    public string Index => $"/{Folder}/theo";

    /// <summary>How a record is shown in it.</summary>
    public required Func<Record, Card> Card { get; init; }

    /// <summary>The heading under which a record stands; null for a list in one piece.</summary>
    public Func<Record, string?> Heading { get; init; } = static _ => null;

    /// <summary>Where its data are: the words and the address.</summary>
    public required IReadOnlyList<Crumb> Data { get; init; }

    /// <summary>The dataset whose records it holds, for its table of values; null when it mixes datasets.</summary>
    public Dataset? Dataset { get; init; }

    /// <summary>Whether it changes with the day.</summary>
    public bool DependsOnToday { get; init; }

    /// <summary>The address of a group.</summary>
    public string AddressOf(Grouping grouping, Group group) => $"{Index}/{grouping.Slug}/{group.Slug}";
}
