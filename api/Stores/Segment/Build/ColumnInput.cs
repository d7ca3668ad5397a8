using System.Text;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>What arrives for one column: different values once, and for each row the numbers of its values.</summary>
internal sealed class ColumnInput : IDisposable
{
    private readonly Dictionary<object, int> _known = [];
    private readonly IntArena _numbers;
    private readonly List<int>? _ends;
    private readonly Arena? _longTexts;
    private readonly List<long>? _longEnds;

    /// <param name="column">The column.</param>
    /// <param name="folder">Where files of many values are made.</param>
    /// <param name="terms">The words of all rows when the column is searched.</param>
    public ColumnInput(Column column, string folder, TermPool? terms)
    {
        (Column, Terms) = (column, terms);
        Pool = new(folder);
        _numbers = new(folder);
        Words = terms is null ? null : new(folder);
        _ends = column.IsList ? [] : null;
        IsLong = column.Shape() is Shapes.LongText;
        _longTexts = IsLong ? new(folder) : null;
        _longEnds = IsLong ? [] : null;
    }

    public Column Column { get; }

    /// <summary>The different values; empty for long texts.</summary>
    public TextPool Pool { get; }

    /// <summary>The words of each value, or of each row's long text; null when the column is not searched.</summary>
    public WordLists? Words { get; }

    public bool IsLong { get; }

    private TermPool? Terms { get; }

    /// <summary>Takes the value of the next row.</summary>
    public void Add(Record record)
    {
        if (IsLong)
        {
            AddLong(Column.Get(record) is { } value ? Value.Text(value) : "");
        }
        else if (_ends is null)
        {
            _numbers.Add(Column.Get(record) is { } value ? Number(value) + 1 : 0);
        }
        else
        {
            foreach (var value in Column.Each(record))
                _numbers.Add(Number(value) + 1);
            _ends.Add((int)_numbers.Count);
        }
    }

    /// <summary>The values of a row: numbers from 1; a single 0 where a column of one value has none.</summary>
    public ReadOnlySpan<int> Of(int row)
    {
        if (_ends is null)
            return _numbers.Span(row, 1);
        var start = row == 0 ? 0 : _ends[row - 1];
        return _numbers.Span(start, _ends[row] - start);
    }

    /// <summary>The long text of a row.</summary>
    public ReadOnlySpan<byte> LongText(int row)
    {
        var start = row == 0 ? 0 : _longEnds![row - 1];
        return _longTexts!.Span(start, (int)(_longEnds![row] - start));
    }

    public void Dispose()
    {
        Pool.Dispose();
        _numbers.Dispose();
        Words?.Dispose();
        _longTexts?.Dispose();
    }

    private void AddLong(string text)
    {
        _longTexts!.Add(Encoding.UTF8.GetBytes(text));
        _longEnds!.Add(_longTexts.Length);
        _numbers.Add(text.Length > 0 ? 1 : 0);
        Words?.Add(text, Terms!);
    }

    private int Number(object value)
    {
        // Texts are told apart by the pool; days, years and enumerations are few and dear to print.
        if (value is string text)
            return Number(text);
        if (!_known.TryGetValue(value, out var number))
        {
            number = Number(Value.Text(value));
            if (_known.Count < 100_000)
                _known.Add(value, number);
        }

        return number;
    }

    private int Number(string text)
    {
        var before = Pool.Count;
        var number = Pool.Add(text);
        if (Pool.Count > before)
            Words?.Add(text, Terms!);
        return number;
    }
}
