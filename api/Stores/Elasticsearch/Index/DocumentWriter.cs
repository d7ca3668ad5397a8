using System.Text;
using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Writes a record as the document of its index: the row to answer with, and everything that it is found by.</summary>
internal sealed class DocumentWriter : IDisposable
{
    private readonly Dataset _dataset;
    private readonly JsonTexts _texts = new();
    private readonly ColumnParts[] _columns;
    private readonly ColumnParts[] _ordered;
    private readonly ColumnParts[] _withForms;
    private readonly ColumnParts[] _searched;
    private readonly ColumnParts[] _title;
    private long _rows;

    /// <summary>A writer of one dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="vocabulary">Where its words are counted.</param>
    public DocumentWriter(Dataset dataset, Vocabulary vocabulary)
    {
        _dataset = dataset;
        _columns = [.. dataset.Columns.Select(column => new ColumnParts(dataset, column, vocabulary, _texts))];
        _ordered = Those(ColumnShape.IsInDictionaryOrder);
        _withForms = Those(Fields.HasForms);
        _searched = Those(Capabilities.Searched(dataset).Contains);
        _title = Those(column => column == Capabilities.Title(dataset));
    }

    /// <summary>Writes the document.</summary>
    /// <exception cref="PublishRefusedException">The row has a number that the server does not hold exactly.</exception>
    public void Write(Utf8JsonWriter json, Record record)
    {
        _rows++;
        foreach (var column in _columns)
            column.Read(record);

        json.WriteStartObject();
        WriteObject(json, Fields.Row, _columns, value => value.Text);
        json.WriteString(Fields.Place, RowPlace.Of(_dataset, record));
        WriteObject(json, "key", _columns, value => value.Key);
        WriteObject(json, "raw", _ordered, value => value.Text);
        WriteObject(json, "lower", _withForms, value => value.Lower);
        WriteObject(json, "fold", _withForms, value => value.Fold);
        WriteWords(json, Fields.Words, _searched);
        foreach (var title in _title)
        {
            WriteWords(json, Fields.Title, _title);
            foreach (var value in title.Values)
                WriteTitle(json, value);
        }

        json.WriteEndObject();
        foreach (var column in _searched)
            column.CountWords(_rows);
    }

    /// <summary>The row of the document that was written last, as JSON.</summary>
    public string Row() => Encoding.UTF8.GetString(Json.Body(json => WriteEach(json, _columns, value => value.Text)).Span);

    /// <inheritdoc/>
    public void Dispose() => _texts.Dispose();

    private ColumnParts[] Those(Func<Column, bool> takes) => [.. _columns.Where(column => takes(column.Column))];

    private static void WriteTitle(Utf8JsonWriter json, ValueParts value)
    {
        json.WritePropertyName(Fields.Suggest);
        Copy(json, value.Suggest);
        json.WriteStartObject(Fields.Whole);
        json.WritePropertyName("folded");
        Copy(json, value.FoldedWhole);
        json.WritePropertyName("exact");
        Copy(json, value.ExactWhole);
        json.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter json, string name, ColumnParts[] columns, Func<ValueParts, byte[]> form)
    {
        json.WritePropertyName(name);
        WriteEach(json, columns, form);
    }

    private static void WriteEach(Utf8JsonWriter json, ColumnParts[] columns, Func<ValueParts, byte[]> form)
    {
        json.WriteStartObject();
        foreach (var column in columns)
        {
            if (column.Values.Count == 0)
                continue;
            json.WritePropertyName(column.Name);
            if (column.Column.IsList)
                json.WriteStartArray();
            foreach (var value in column.Values)
                Copy(json, form(value));
            if (column.Column.IsList)
                json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, ColumnParts[] columns)
    {
        json.WriteStartObject(name);
        WriteStream(json, "folded", columns, value => value.FoldedWords);
        WriteStream(json, "exact", columns, value => value.ExactWords);
        json.WriteEndObject();
    }

    private static void WriteStream(Utf8JsonWriter json, string name, ColumnParts[] columns, Func<ValueParts, byte[]> stream)
    {
        json.WriteStartArray(name);
        foreach (var column in columns)
        {
            foreach (var value in column.Values)
                Copy(json, stream(value));
        }

        json.WriteEndArray();
    }

    private static void Copy(Utf8JsonWriter json, byte[] value) => json.WriteRawValue(value, skipInputValidation: true);
}
