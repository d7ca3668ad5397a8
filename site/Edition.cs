using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Site;

/// <summary>One edition of the site: a publication as it reads on a day.</summary>
/// <param name="Publication">What is published.</param>
/// <param name="Today">The day for which "running", "due" and "open" are computed.</param>
/// <param name="Assets">The style sheet and the like, under their published names.</param>
public sealed record Edition(Publication Publication, DateOnly Today, Assets Assets);
