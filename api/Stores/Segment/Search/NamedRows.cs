using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Puts the rows first that a search names: by their whole title, or by their id.</summary>
/// <param name="data">The segment.</param>
internal sealed class NamedRows(SegmentData data)
{
    private const float SameMarks = 2;

    /// <summary>Adds to the scores of the rows that are named.</summary>
    public void Add(Scores scores, SearchNode.Ranked ranked)
    {
        var titles = data.TitleWords?.Find(ranked.Title) ?? [];
        if (titles.Count == 0 && ranked.Ids.Count == 0)
            return;
        using var same = new RowSet(data.Rows);
        using var folded = new RowSet(data.Rows);
        foreach (var id in ranked.Ids)
            AddRows(same, data[data.Dataset["id"]], new ValueLookup(data[data.Dataset["id"]]).CodeOf(id));
        foreach (var (code, hasMarks) in titles)
            AddRows(hasMarks ? same : folded, data[Capabilities.Title(data.Dataset)!], code);
        folded.Except(same.Words);
        scores.Add(same, SameMarks * SearchNode.Ranked.Name);
        scores.Add(folded, SearchNode.Ranked.Name);
    }

    private static void AddRows(RowSet to, SegmentColumn column, int code)
    {
        if (code == 0)
            return;
        if (column.Index.IsDense(code))
        {
            to.Or(column.Index.Bitmap(code));
            return;
        }

        foreach (var row in column.Index.Rows(code))
            to.Add(row);
    }
}
