using System.Globalization;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The codes that rows are grouped by: those of a column, or of a part of its dates.</summary>
internal sealed class GroupCodes
{
    private readonly SegmentColumn _column;
    private readonly int[]? _parts;
    private readonly List<string> _texts = [];

    public GroupCodes(SegmentColumn column, DatePart part)
    {
        _column = column;
        Count = column.Highest + 1;
        if (part is DatePart.Whole)
            return;
        _parts = new int[column.Highest + 1];
        for (var code = 1; code <= column.Highest; code++)
        {
            var text = Text((DateOnly)column.ValueOf(code)!, part);
            if (_texts.Count == 0 || _texts[^1] != text)
                _texts.Add(text);
            _parts[code] = _texts.Count;
        }

        Count = _texts.Count + 1;
    }

    /// <summary>How many codes there are, 0 for no value included.</summary>
    public int Count { get; }

    /// <summary>The codes of some rows.</summary>
    public void Read(ReadOnlySpan<int> rows, Span<int> to)
    {
        _column.Codes.Read(rows, to);
        if (_parts is null)
            return;
        foreach (ref var code in to[..rows.Length])
            code = _parts[code];
    }

    /// <summary>The value of a code: typed, or the part of a date as text.</summary>
    public object? ValueOf(int code) => _parts is null ? _column.ValueOf(code) : code == 0 ? null : _texts[code - 1];

    private static string Text(DateOnly date, DatePart part) => part switch
    {
        DatePart.Year => date.ToString("yyyy", CultureInfo.InvariantCulture),
        DatePart.Quarter => string.Create(CultureInfo.InvariantCulture, $"{date:yyyy}-Q{(date.Month + 2) / 3}"),
        _ => date.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };
}
