using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>The edition that pages made on request belong to: what was published last, as it reads today.</summary>
/// <param name="settings">For which day.</param>
/// <param name="clock">The clock.</param>
public sealed class CurrentEdition(PortalSettings settings, TimeProvider clock)
{
    private volatile Publication? _publication;

    /// <summary>Whether there is one: not yet where the content at the start was in error and the site of before is served.</summary>
    public bool IsKnown => _publication is not null;

    /// <summary>From now on this is what was published.</summary>
    public void Swap(Publication publication) => _publication = publication;

    /// <summary>The edition.</summary>
    /// <exception cref="StoreAwayException">Nothing is published yet.</exception>
    public Edition Get() => new(_publication ?? throw new StoreAwayException("Nothing is published yet."), settings.DayOn(clock), Assets.Embedded);
}
