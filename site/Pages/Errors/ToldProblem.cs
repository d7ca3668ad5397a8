namespace ThiDua.Portal.Site.Pages.Errors;

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="What">What is wrong.</param>
/// <param name="Fix">What to ask instead; null when that is all there is to say.</param>
public sealed record ToldProblem(string What, string? Fix = null);
