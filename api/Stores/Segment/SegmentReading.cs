using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>One generation of segments, open for reading.</summary>
/// <param name="set">The segments, held until this is disposed.</param>
internal sealed class SegmentReading(SegmentSet set) : IReading
{
    private int _closed;

    public string Generation => set.Generation;

    public async ValueTask<Answer> Run(CheckedQuery query, CancellationToken cancellation = default)
    {
        EnsureOpen();
        var crossing = new LinkCrossing(this);
        var where = await crossing.Resolve(query.Dataset, query.Where, cancellation);
        var wider = new Dictionary<Facet, Filter>();
        foreach (var facet in query.Facets)
        {
            // Before links are crossed: what stands across a link is not the link's own value.
            if (facet.WithoutOwn && OwnCondition.Remove(query.Where, facet.Column, out var others))
                wider[facet] = await crossing.Resolve(query.Dataset, others, cancellation);
        }

        return new SegmentAnswer(this, set[query.Dataset], query with { Where = where }, wider, cancellation).Run();
    }

    public ValueTask<StoredRow?> Find(Dataset dataset, string id, CancellationToken cancellation = default)
    {
        EnsureOpen();
        var data = set[dataset];
        var column = data[dataset["id"]];
        var code = new ValueLookup(column).CodeOf(id);
        if (code == 0)
            return new((StoredRow?)null);
        var row = column.Index.IsDense(code) ? System.Numerics.BitOperations.TrailingZeroCount(column.Index.Bitmap(code)[0]) : column.Index.Rows(code)[0];
        return new(new SegmentRow(this, data, row));
    }

    public ValueTask<IReadOnlyList<KnownWord>> Words(Dataset dataset, string folded, int slips, CancellationToken cancellation = default)
    {
        EnsureOpen();
        return new(new NearWords(set[dataset].Words).Find(folded, slips));
    }

    public ValueTask<IReadOnlyList<Suggestion>> Suggest(Dataset dataset, string text, int count, CancellationToken cancellation = default)
    {
        EnsureOpen();
        return new(set[dataset].Titles?.Find(Catalog.Vietnamese.Text.Fold(text.TrimStart()), count) ?? []);
    }

    /// <summary>Rows are memory of the segment: they are not looked at once it may be gone.</summary>
    public void EnsureOpen() => ObjectDisposedException.ThrowIf(_closed != 0, this);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
            set.Release();
    }
}
