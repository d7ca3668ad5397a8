namespace ThiDua.Portal.Site.Pages;

/// <summary>A label with its values as people read them.</summary>
/// <param name="Label">The words for what the values are.</param>
/// <param name="Values">The values, at least one.</param>
/// <param name="Help">How to read them; null when the label says all.</param>
public sealed record Field(string Label, IReadOnlyList<Shown> Values, string? Help = null)
{
    private const int Wide = 90;

    /// <summary>Whether it needs the whole width.</summary>
    public bool IsLong => Values.Count > 3 || Values.Any(value => value.Text.Length > Wide);
}
