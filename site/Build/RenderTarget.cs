namespace ThiDua.Portal.Site.Build;

/// <summary>Where rendered files go.</summary>
/// <param name="State">The state folder, taken by the publisher.</param>
/// <param name="Compress">Whether every text is also written compressed, for a server that does not compress.</param>
internal sealed record RenderTarget(StateFolder State, bool Compress);
