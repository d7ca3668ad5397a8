namespace ThiDua.Portal.Site.Pages;

/// <summary>A record as lists show it: its name, where it stands, and a few facts that tell it from its neighbours.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its page, or its place on its parent's page.</param>
/// <param name="Facts">The facts, in one line.</param>
public sealed record Card(string Title, string Address, IReadOnlyList<Shown> Facts)
{
    /// <summary>Its state for the day, on pages that depend on the day.</summary>
    public Tag? Tag { get; init; }

    /// <summary>The state and the facts as plain words, for where nothing is drawn.</summary>
    public IEnumerable<string> Told => Facts.Select(fact => fact.Text).Concat(Tag is null ? [] : [Tag.Text]);

    /// <summary>The sentence by which it is in the list.</summary>
    public string? Quotation { get; init; }

    /// <summary>Its fields, where a list shows more than one line.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];
}
