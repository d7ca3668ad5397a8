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

    /// <summary>The rows of those ids that there are, in any order.</summary>
    async ValueTask<IReadOnlyList<StoredRow>> Find(Dataset dataset, IReadOnlyList<string> ids, CancellationToken cancellation = default)
    {
        var rows = new List<StoredRow>();
        foreach (var id in ids)
        {
            if (await Find(dataset, id, cancellation) is { } row)
                rows.Add(row);
        }

        return rows;
    }

    /// <summary>
    /// The folded word if rows hold it; else those that are one slip away (a letter too many, missing, wrong, or two exchanged), the commonest first.
    /// </summary>
    /// <param name="dataset">Whose words.</param>
    /// <param name="folded">The word, without marks.</param>
    /// <param name="slips">How many words one slip away at most; 0 for the word alone.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    ValueTask<IReadOnlyList<KnownWord>> Words(Dataset dataset, string folded, int slips, CancellationToken cancellation = default);

    /// <summary>Titles that begin with a text, without regard to marks: the commonest first, then in dictionary order.</summary>
    ValueTask<IReadOnlyList<Suggestion>> Suggest(Dataset dataset, string text, int count, CancellationToken cancellation = default);
}
