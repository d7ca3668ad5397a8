using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>The rows of a CSV file (RFC 4180), each with the line it starts on. Rows without any value are passed over.</summary>
internal sealed class CsvRows : IDisposable
{
    private readonly CsvConfiguration _form;
    private readonly FileStream _file;
    private StreamReader _text;
    private CsvParser _csv;
    private int _linesBefore;
    private bool _isBroken;

    public CsvRows(string path)
    {
        _form = new(CultureInfo.InvariantCulture)
        {
            BadDataFound = _ => _isBroken = true,
            DetectDelimiter = false,
            HasHeaderRecord = false,
            MaxFieldSize = LineScan.Longest,
        };
        _file = File.OpenRead(path);
        (_text, _csv) = Parser();
    }

    /// <summary>The line on which the row starts.</summary>
    public int Line { get; private set; }

    /// <summary>The cells of the row, with <c>\n</c> line ends.</summary>
    public string[] Cells { get; private set; } = [];

    /// <summary>Why the row cannot be read, in Vietnamese; null when it can.</summary>
    public string? Wrong { get; private set; }

    /// <summary>Moves to the next row; false after the last.</summary>
    public bool Read()
    {
        do
        {
            if (!Next())
                return false;
        }
        while (Wrong is null && Array.TrueForAll(Cells, string.IsNullOrWhiteSpace));
        return true;
    }

    /// <summary>Moves to a line.</summary>
    public void Seek(long start, int line)
    {
        _file.Position = start;
        _linesBefore = line - 1;
        _csv.Dispose();
        _text.Dispose();
        (_text, _csv) = Parser();
    }

    public void Dispose()
    {
        _csv.Dispose();
        _text.Dispose();
        _file.Dispose();
    }

    private (StreamReader Text, CsvParser Csv) Parser()
    {
        var text = new StreamReader(_file, new UTF8Encoding(true, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        return (text, new(text, _form, leaveOpen: true));
    }

    private bool Next()
    {
        (_isBroken, Wrong) = (false, null);
        var before = _csv.RawRow;
        try
        {
            if (!_csv.Read())
                return false;
        }
        catch (MaxFieldSizeException)
        {
            // Only a quote that is never closed makes a cell of so many lines.
            (Line, Wrong, Cells) = (_linesBefore + before + 1, Words.CsvBroken(), []);
            return true;
        }

        Cells = _csv.Record!;
        for (var i = 0; i < Cells.Length; i++)
            Cells[i] = ContentFile.Lines(Cells[i]);
        Line = _linesBefore + _csv.RawRow - Cells.Sum(cell => cell.AsSpan().Count('\n'));
        Wrong = _isBroken ? Words.CsvBroken() : null;
        return true;
    }
}
