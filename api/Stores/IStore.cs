using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores;

/// <summary>Answers queries over one publication at a time. Generations are published whole and swapped whole.</summary>
public interface IStore
{
    /// <summary>The generation that is served; null before there is one.</summary>
    string? Generation { get; }

    /// <summary>Why not all is well, for those who run the portal, in English; null when it is.</summary>
    string? Trouble => null;

    /// <summary>Opens a generation for reading; it stays as it is until the reading is disposed, whatever is published meanwhile.</summary>
    /// <param name="cursor">A cursor, whose generation is wanted; null for the newest.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="QueryRefusedException">The cursor's generation is no longer kept.</exception>
    /// <exception cref="StoreAwayException">There is nothing to read now.</exception>
    ValueTask<IReading> Open(Cursor? cursor = null, CancellationToken cancellation = default);
}
