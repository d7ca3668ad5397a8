using System.Globalization;
using System.Text;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Reads what one column adds to documents. Where most values come again, those of the last rows are kept.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="column">The column.</param>
/// <param name="pieces">Cuts texts.</param>
internal sealed class ColumnParts(Dataset dataset, Column column, Pieces pieces)
{
    private const int MostKept = 1_000;
    private const int LongestKept = 300;

    private readonly ValueMaker _maker = new(dataset, column, pieces);
    private readonly bool _isNumber = ColumnKey.IsNumber(column);
    private readonly bool _isLong = column.Shape() is Shapes.LongText;
    private readonly Dictionary<object, ValueParts> _kept = [];
    private readonly List<ValueParts> _ofOneRow = [];
    private bool _keeps = column.Shape() is not (Shapes.Key or Shapes.LongText);
    private int _found;

    /// <summary>The name of the column as JSON.</summary>
    public byte[] Name { get; } = Encoding.UTF8.GetBytes($"\"{column.Name}\":");

    /// <summary>The column.</summary>
    public Column Column => column;

    /// <summary>The values of the record that was read last.</summary>
    public List<ValueParts> Values { get; } = [];

    /// <summary>Reads a record.</summary>
    /// <exception cref="PublishRefusedException">It has a number that the server does not hold exactly.</exception>
    public void Read(Record record)
    {
        Values.Clear();
        if (column.IsList)
        {
            foreach (var value in column.Each(record))
                Add(record, value);
        }
        else if (column.Get(record) is { } value)
        {
            Add(record, value);
        }
    }

    /// <summary>Counts the words of the record that was read last.</summary>
    /// <param name="row">A number that no other record has.</param>
    public void CountWords(long row)
    {
        foreach (var value in Values)
        {
            foreach (var word in value.Words)
                word.Count(row);
        }
    }

    private void Add(Record record, object value)
    {
        if (_keeps && _kept.TryGetValue(value, out var parts))
        {
            _found++;
            Values.Add(parts);
            return;
        }

        if (_isNumber && !ServerNumber.IsExact(Convert.ToDecimal(value, CultureInfo.InvariantCulture)))
            throw new PublishRefusedException($"{dataset.Name} {record.Id}: {column.Name} has more than 15 digits.");
        var text = Value.Text(value);
        if (_isLong && text.Length == 0)
            return;
        parts = _keeps && text.Length <= LongestKept ? Kept(value) : OfThisRow();
        _maker.Make(text, parts);
        Values.Add(parts);
    }

    private ValueParts Kept(object value)
    {
        if (_kept.Count == MostKept)
        {
            // Names of people come again too seldom: keeping them takes longer than making them.
            (_keeps, _found) = (_found >= MostKept, 0);
            _kept.Clear();
        }

        return _kept[value] = new();
    }

    /// <summary>Memory that is used again with the next row.</summary>
    private ValueParts OfThisRow()
    {
        while (_ofOneRow.Count <= Values.Count)
            _ofOneRow.Add(new());
        return _ofOneRow[Values.Count];
    }
}
