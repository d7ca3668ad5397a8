using System.Globalization;
using System.Text;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>One column of an open segment: the code of each row, and the value of each code.</summary>
internal sealed class SegmentColumn
{
    private readonly SegmentFile _file;
    private readonly Section _codes;
    private readonly Section _starts;
    private readonly Section _texts;
    private readonly Section _listStarts;
    private decimal[]? _numbers;

    public SegmentColumn(SegmentFile file, Column column, short index)
    {
        (_file, Column) = (file, column);
        IsLong = column.Shape() is Shapes.LongText;
        _codes = file.Find(SectionKind.Codes, index);
        _starts = file.Find(IsLong ? SectionKind.LongStarts : SectionKind.ValueStarts, index);
        _texts = file.Find(IsLong ? SectionKind.LongTexts : SectionKind.ValueTexts, index);
        _listStarts = column.IsList ? file.Find(SectionKind.ListStarts, index) : default;
        Highest = IsLong ? 1 : (int)_starts.Parameter;
        Index = new ValueIndex(file, index);
    }

    public Column Column { get; }

    /// <summary>Whether the texts lie row by row instead of in a dictionary; codes say only whether there is one.</summary>
    public bool IsLong { get; }

    /// <summary>The highest code; codes from 1 are values in the column's order, 0 is no value.</summary>
    public int Highest { get; }

    /// <summary>Which rows have each code.</summary>
    public ValueIndex Index { get; }

    /// <summary>The codes of all rows; of lists, of all their elements.</summary>
    public PackedInts Codes => new(_file.Span<byte>(_codes), (int)_codes.Parameter);

    /// <summary>Where the codes of each row's list start.</summary>
    public ReadOnlySpan<int> ListStarts => _file.Span<int>(_listStarts);

    /// <summary>How many values a row has.</summary>
    public int Count(int row)
    {
        if (!Column.IsList)
            return Codes[row] == 0 ? 0 : 1;
        var starts = ListStarts;
        return starts[row + 1] - starts[row];
    }

    /// <summary>The text of a value of a row.</summary>
    public ReadOnlySpan<byte> Text(int row, int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count(row), nameof(index));
        if (!IsLong)
            return TextOf(Codes[Column.IsList ? ListStarts[row] + index : row]);
        var starts = _file.Span(_starts, row * (long)sizeof(long), 2 * sizeof(long));
        var start = BitConverter.ToInt64(starts);
        return _file.Span(_texts, start, BitConverter.ToInt64(starts[sizeof(long)..]) - start);
    }

    /// <summary>The text of a code.</summary>
    public ReadOnlySpan<byte> TextOf(int code)
    {
        var starts = _file.Span(_starts, (code - 1) * (long)sizeof(uint), 2 * sizeof(uint));
        var start = BitConverter.ToUInt32(starts);
        return _file.Span(_texts, start, BitConverter.ToUInt32(starts[sizeof(uint)..]) - start);
    }

    /// <summary>The value of a code, typed; null for 0.</summary>
    public object? ValueOf(int code) => code == 0 ? null : RowValues.Parse(Column, Encoding.UTF8.GetString(TextOf(code)));

    /// <summary>The number of each code, read once.</summary>
    public decimal[] Numbers()
    {
        if (_numbers is not null)
            return _numbers;
        var numbers = new decimal[Highest + 1];
        for (var code = 1; code <= Highest; code++)
            numbers[code] = NumberOf(code);
        return _numbers = numbers;
    }

    /// <summary>The number that a code stands for.</summary>
    public decimal NumberOf(int code) => _numbers is { } known ? known[code] : decimal.Parse(TextOf(code), NumberStyles.Number, CultureInfo.InvariantCulture);
}
