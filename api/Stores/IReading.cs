using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores;

/// <summary>One generation, open for reading. Rows are read while it is open.</summary>
public interface IReading : IDisposable
{
    /// <summary>The generation that is read.</summary>
    string Generation { get; }

    /// <summary>Answers a query.</summary>
    /// <exception cref="QueryRefusedException">The data turned out to need more than a limit allows.</exception>
    /// <exception cref="StoreAwayException">The store does not answer now.</exception>
    ValueTask<Answer> Run(CheckedQuery query, CancellationToken cancellation = default);

    /// <summary>The row of an id, with every column; null when there is none.</summary>
    ValueTask<StoredRow?> Find(Dataset dataset, string id, CancellationToken cancellation = default);

    /// <summary>Titles that begin with a text, without regard to marks: the commonest first, then in dictionary order.</summary>
    ValueTask<IReadOnlyList<Suggestion>> Suggest(Dataset dataset, string text, int count, CancellationToken cancellation = default);
}
