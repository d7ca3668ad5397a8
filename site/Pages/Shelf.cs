using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages;

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

/// <summary>A way to divide a list.</summary>
/// <param name="Slug">Its part of the address: <c>nam</c>.</param>
/// <param name="Groups">The groups in their order; a record may be in several.</param>
public sealed record Grouping(string Slug, IReadOnlyList<Group> Groups)
{
    /// <summary>Its name.</summary>
    public string Label => Words.Grouping(Slug);
}

/// <summary>A part of a list.</summary>
/// <param name="Slug">Its part of the address: <c>2023</c>.</param>
/// <param name="Label">Its name.</param>
/// <param name="Records">The records in the list's order.</param>
public sealed record Group(string Slug, string Label, IReadOnlyList<Record> Records);
