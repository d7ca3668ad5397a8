namespace ThiDua.Portal.Site.Build;

/// <summary>What is known of a file of the site.</summary>
/// <param name="Hash">The hash of its bytes.</param>
/// <param name="Length">How many bytes it has.</param>
public readonly record struct PublishedFile(string Hash, long Length);
