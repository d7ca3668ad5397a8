using System.Text;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Writes a record as the document of its index: the row to answer with, and everything that it is found by.</summary>
internal sealed class DocumentWriter
{
    private readonly RowPlace _place;
    private readonly ColumnParts[] _columns;
    private readonly ColumnParts[] _ordered;
    private readonly ColumnParts[] _withForms;
    private readonly ColumnParts[] _searched;
    private readonly ColumnParts[] _title;
    private readonly JsonBuffer _json = new();
    private long _rows;

    /// <summary>A writer of one dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="vocabulary">Where its words are counted.</param>
    public DocumentWriter(Dataset dataset, Vocabulary vocabulary)
    {
        _place = new(dataset);
        var pieces = new Pieces(vocabulary);
        _columns = [.. dataset.Columns.Select(column => new ColumnParts(dataset, column, pieces))];
        _ordered = Those(ColumnShape.IsInDictionaryOrder);
        _withForms = Those(Fields.HasForms);
        _searched = Those(Capabilities.Searched(dataset).Contains);
        _title = Those(column => column == Capabilities.Title(dataset));
    }

    /// <summary>Writes the document; it is valid until the next one.</summary>
    /// <exception cref="PublishRefusedException">The row has a number that the server does not hold exactly.</exception>
    public ReadOnlySpan<byte> Write(Record record)
    {
        _rows++;
        foreach (var column in _columns)
            column.Read(record);

        _json.Clear();
        _json.Add('{');
        WriteObject(Fields.Row, _columns, Part.Text);
        _json.AddName(Fields.Place);
        _json.Add('"');
        _json.AddEscaped(_place.Of(record));
        _json.Add('"');
        WriteObject("key", _columns, Part.Key);
        WriteObject("raw", _ordered, Part.Text);
        WriteObject("lower", _withForms, Part.Lower);
        WriteObject("fold", _withForms, Part.Fold);
        WriteWords(Fields.Words, _searched);
        foreach (var title in _title)
        {
            WriteWords(Fields.Title, _title);
            foreach (var value in title.Values)
                WriteTitle(value);
        }

        _json.Add('}');
        foreach (var column in _searched)
            column.CountWords(_rows);
        return _json.Memory.Span;
    }

    /// <summary>The row of the document that was written last, as JSON.</summary>
    public string Row()
    {
        var row = new JsonBuffer();
        WriteEach(row, _columns, Part.Text);
        return Encoding.UTF8.GetString(row.Memory.Span);
    }

    private ColumnParts[] Those(Func<Column, bool> takes) => [.. _columns.Where(column => takes(column.Column))];

    private void WriteTitle(ValueParts value)
    {
        _json.AddName(Fields.Suggest);
        _json.Add(value[Part.Suggest]);
        _json.AddName(Fields.Whole);
        _json.Add('{');
        _json.AddName("folded");
        _json.Add(value[Part.FoldedWhole]);
        _json.AddName("exact");
        _json.Add(value[Part.ExactWhole]);
        _json.Add('}');
    }

    private void WriteObject(string name, ColumnParts[] columns, Part part)
    {
        _json.AddName(name);
        WriteEach(_json, columns, part);
    }

    private static void WriteEach(JsonBuffer json, ColumnParts[] columns, Part part)
    {
        json.Add('{');
        foreach (var column in columns)
        {
            if (column.Values.Count == 0)
                continue;
            json.Separate();
            json.Add(column.Name);
            if (column.Column.IsList)
                json.Add('[');
            WriteValues(json, column, part);
            if (column.Column.IsList)
                json.Add(']');
        }

        json.Add('}');
    }

    private void WriteWords(string name, ColumnParts[] columns)
    {
        _json.AddName(name);
        _json.Add('{');
        WriteStream("folded", columns, Part.FoldedWords);
        WriteStream("exact", columns, Part.ExactWords);
        _json.Add('}');
    }

    private void WriteStream(string name, ColumnParts[] columns, Part part)
    {
        _json.AddName(name);
        _json.Add('[');
        foreach (var column in columns)
            WriteValues(_json, column, part);
        _json.Add(']');
    }

    private static void WriteValues(JsonBuffer json, ColumnParts column, Part part)
    {
        foreach (var value in column.Values)
        {
            json.Separate();
            json.Add(value[part]);
        }
    }
}
