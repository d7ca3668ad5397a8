using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Makes a segment of rows that stream by. What grows with the rows lies in files while it is made.</summary>
public static class SegmentBuilder
{
    private const int RowsBetweenLooks = 1024;

    /// <summary>Builds the segment of a dataset; the file appears when it is whole.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="records">Its rows, in any order.</param>
    /// <param name="generation">The generation that they are of.</param>
    /// <param name="path">Where the segment goes.</param>
    /// <param name="cancellation">Ends the work; nothing is left behind then.</param>
    /// <returns>The number of rows.</returns>
    public static int Build(Dataset dataset, IEnumerable<Record> records, string generation, string path, CancellationToken cancellation = default)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        using var terms = new TermPool(folder);
        var searched = Capabilities.Searched(dataset);
        var inputs = dataset.Columns.Select(column => new ColumnInput(column, folder, searched.Contains(column) ? terms : null)).ToArray();
        try
        {
            var count = Collect(inputs, records, cancellation);
            using var writer = new SegmentWriter(path);
            Write(dataset, inputs, terms, count, writer, folder, cancellation);
            writer.Finish(dataset, generation, count);
            return count;
        }
        finally
        {
            foreach (var input in inputs)
                input.Dispose();
        }
    }

    private static int Collect(ColumnInput[] inputs, IEnumerable<Record> records, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var record in records)
        {
            if (count % RowsBetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            foreach (var input in inputs)
                input.Add(record);
            count++;
        }

        return count;
    }

    private static void Write(Dataset dataset, ColumnInput[] inputs, TermPool terms, int count, SegmentWriter writer, string folder, CancellationToken cancellation)
    {
        var orders = new int[inputs.Length][];
        for (var i = 0; i < inputs.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            orders[i] = ValueOrder.Sort(inputs[i].Column, inputs[i].Pool, folder);
        }

        var order = Capabilities.DefaultOrder(dataset);
        var rows = RowOrder.Sort(count, Of(order.Column!), Of(dataset["id"]), order);
        for (var i = 0; i < inputs.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            new ColumnWriter(writer, inputs[i], i, orders[i]).Write(rows);
        }

        var title = Capabilities.Title(dataset);
        var searched = inputs.Where(input => input.Words is not null).OrderByDescending(input => input.Column == title).ToArray();
        var foldedOf = new WordWriter(writer, searched, title, terms, rows, folder).Write(cancellation);
        if (title is not null)
        {
            var index = Array.FindIndex(inputs, input => input.Column == title);
            new TitleWriter(writer, inputs[index], orders[index]).Write(count, foldedOf, folder);
        }

        (ColumnInput, int[]) Of(Column column)
        {
            var index = Array.FindIndex(inputs, input => input.Column == column);
            return (inputs[index], orders[index]);
        }
    }
}
