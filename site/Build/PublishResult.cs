using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Site.Build;

/// <summary>What a publication of the site did.</summary>
/// <param name="Manifest">What is published now; the former one when a problem stopped it.</param>
/// <param name="Problems">The problems of the content and of the links between pages.</param>
/// <param name="Files">How many files the site has.</param>
/// <param name="Written">How many were written.</param>
/// <param name="Deleted">How many were deleted.</param>
public sealed record PublishResult(Manifest Manifest, IReadOnlyList<Problem> Problems, int Files, int Written, int Deleted)
{
    /// <summary>Whether a problem stopped it.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity is Severity.Error);
}
