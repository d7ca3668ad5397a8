using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Writes a record as the document of its index: the row to answer with, and everything that it is found by.</summary>
/// <param name="dataset">The dataset.</param>
internal sealed class DocumentWriter(Dataset dataset)
{
    private readonly Column? _title = Capabilities.Title(dataset);
    private readonly HashSet<Column> _searched = [.. Capabilities.Searched(dataset)];
    private readonly (string Folded, string Exact)[][] _words = new (string, string)[dataset.Columns.Count][];
    private readonly string[][] _values = new string[dataset.Columns.Count][];

    /// <summary>Writes the document.</summary>
    /// <exception cref="PublishRefusedException">The row has a number that the server does not hold exactly.</exception>
    public void Write(Utf8JsonWriter json, Record record)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            _values[i] = Texts(dataset.Columns[i], record);
            _words[i] = _searched.Contains(dataset.Columns[i]) ? Array.ConvertAll(_values[i], ServerWords.Of) : [];
        }

        json.WriteStartObject();
        WriteEach(json, Fields.Row, _ => true, (_, text) => text);
        json.WriteString(Fields.Place, RowPlace.Of(dataset, record));
        WriteEach(json, "key", _ => true, (column, text) => column.Shape() is Shapes.LongText ? "" : ColumnKey.Of(column, text));
        WriteEach(json, "raw", ColumnShape.IsInDictionaryOrder, (_, text) => text);
        WriteEach(json, "lower", Fields.HasForms, (_, text) => text.ToLowerInvariant());
        WriteEach(json, "fold", Fields.HasForms, (_, text) => Catalog.Vietnamese.Text.Fold(text));
        WriteWords(json, Fields.Words, _ => true);
        if (_title is not null)
        {
            WriteWords(json, Fields.Title, column => column == _title);
            foreach (var title in ValuesOf(_title))
            {
                json.WriteString(Fields.Suggest, SuggestKey.Of(title));
                json.WriteStartObject(Fields.Whole);
                json.WriteString("folded", ServerWords.Fit(Tokens.Folded(title)));
                json.WriteString("exact", ServerWords.Fit(Tokens.Exact(title)));
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }

    /// <summary>The words of the document that was written last, text by text.</summary>
    public IEnumerable<(string Folded, string Exact)> Words() => _words.SelectMany(words => words);

    /// <summary>The row of the document that was written last, as JSON.</summary>
    public string Row()
    {
        var body = Json.Body(json =>
        {
            json.WriteStartObject();
            WriteEach(json, Fields.Row, _ => true, (_, text) => text);
            json.WriteEndObject();
        });
        using var read = JsonDocument.Parse(body);
        return read.RootElement.GetProperty(Fields.Row).GetRawText();
    }

    private string[] Texts(Column column, Record record)
    {
        var texts = column.Each(record).Select(Value.Text);
        if (column.Shape() is Shapes.LongText)
            return [.. texts.Where(text => text.Length > 0)];
        if (!ColumnKey.IsNumber(column))
            return [.. texts];
        foreach (var value in column.Each(record))
        {
            if (!ServerNumber.IsExact(Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture)))
                throw new PublishRefusedException($"{dataset.Name} {record.Id}: {column.Name} has more than 15 digits.");
        }

        return [.. texts];
    }

    private string[] ValuesOf(Column column) => _values[dataset.Columns.TakeWhile(other => other != column).Count()];

    private void WriteEach(Utf8JsonWriter json, string name, Func<Column, bool> takes, Func<Column, string, string> form)
    {
        json.WriteStartObject(name);
        for (var i = 0; i < _values.Length; i++)
        {
            var column = dataset.Columns[i];
            if (_values[i].Length == 0 || !takes(column))
                continue;
            json.WritePropertyName(column.Name);
            if (column.IsList)
                json.WriteStartArray();
            foreach (var text in _values[i])
                json.WriteStringValue(form(column, text));
            if (column.IsList)
                json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteWords(Utf8JsonWriter json, string name, Func<Column, bool> takes)
    {
        json.WriteStartObject(name);
        foreach (var stream in (ReadOnlySpan<TextStream>)[TextStream.Folded, TextStream.Exact])
        {
            json.WriteStartArray(stream is TextStream.Folded ? "folded" : "exact");
            for (var i = 0; i < _values.Length; i++)
            {
                if (!takes(dataset.Columns[i]))
                    continue;
                foreach (var (folded, exact) in _words[i])
                    json.WriteStringValue(stream is TextStream.Folded ? folded : exact);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
