using System.Collections.Frozen;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>An open segment as its columns and words.</summary>
internal sealed class SegmentData : IDisposable
{
    private readonly SegmentFile _file;
    private readonly FrozenDictionary<Column, SegmentColumn> _columns;

    public SegmentData(Dataset dataset, SegmentFile file)
    {
        (Dataset, _file) = (dataset, file);
        _columns = dataset.Columns.Select((column, index) => new SegmentColumn(file, column, (short)index)).ToFrozenDictionary(column => column.Column);
        OrderedBy = Capabilities.DefaultOrder(dataset);
        Words = new WordIndex(file);
        if (Capabilities.Title(dataset) is { } title)
            (Titles, TitleWords) = (new(file, this[title]), new(file, this[title], Words));
    }

    public Dataset Dataset { get; }

    public int Rows => _file.Header.Rows;

    /// <summary>The column by which the rows are numbered.</summary>
    public Order OrderedBy { get; }

    /// <summary>The words of the rows.</summary>
    public WordIndex Words { get; }

    /// <summary>The titles by their beginnings; null where rows have no title.</summary>
    public TitleIndex? Titles { get; }

    /// <summary>The titles by their words; null where rows have no title.</summary>
    public TitleWords? TitleWords { get; }

    public SegmentColumn this[Column column] => _columns[column];

    /// <summary>The first row whose code in the column of the order is the given one or comes after it in that order.</summary>
    public int FirstRow(int code)
    {
        var codes = this[OrderedBy.Column!].Codes;
        var (low, high) = (0, Rows);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (OrderedBy.Descending ? codes[middle] > code : codes[middle] < code)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public void Dispose() => _file.Dispose();
}
