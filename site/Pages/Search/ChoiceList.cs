namespace ThiDua.Portal.Site.Pages.Search;

/// <summary>The values by which results can be narrowed.</summary>
/// <param name="Label">What they are.</param>
/// <param name="Id">The anchor of the list.</param>
/// <param name="Choices">The values, the commonest first.</param>
/// <param name="Others">How many values are not listed.</param>
public sealed record ChoiceList(string Label, string Id, IReadOnlyList<Choice> Choices, int Others);
