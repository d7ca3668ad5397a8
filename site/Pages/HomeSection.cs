namespace ThiDua.Portal.Site.Pages;

/// <summary>A part of the home page.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Heading">What it lists.</param>
/// <param name="List">The first of them.</param>
/// <param name="Nothing">What to say when there is none; empty to say nothing.</param>
/// <param name="All">Where all of them are.</param>
public sealed record HomeSection(string Anchor, string Heading, HomeList List, string Nothing, Crumb All);
