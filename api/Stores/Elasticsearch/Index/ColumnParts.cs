using System.Globalization;
using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Makes what the values of one column add to documents. Most values come again, so that those of the last rows are kept.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="column">The column.</param>
/// <param name="vocabulary">Where its words are gathered.</param>
/// <param name="json">Makes the JSON.</param>
internal sealed class ColumnParts(Dataset dataset, Column column, Vocabulary vocabulary, JsonTexts json)
{
    private const int MostKept = 1_000;
    private const int LongestKept = 300;

    private readonly Shapes _shape = column.Shape();
    private readonly bool _isNumber = ColumnKey.IsNumber(column);
    private readonly bool _hasForms = Fields.HasForms(column);
    private readonly bool _isSearched = Capabilities.Searched(dataset).Contains(column);
    private readonly bool _isTitle = Capabilities.Title(dataset) == column;
    private readonly Dictionary<string, ValueParts> _kept = new(StringComparer.Ordinal);

    /// <summary>The name of the column.</summary>
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(column.Name);

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
        if (_isNumber && !ServerNumber.IsExact(Convert.ToDecimal(value, CultureInfo.InvariantCulture)))
            throw new PublishRefusedException($"{dataset.Name} {record.Id}: {column.Name} has more than 15 digits.");
        var text = Value.Text(value);
        if (text.Length > 0 || _shape is not Shapes.LongText)
            Values.Add(Of(text));
    }

    private ValueParts Of(string text)
    {
        if (_shape is Shapes.Key || text.Length > LongestKept)
            return Make(text);
        if (_kept.TryGetValue(text, out var parts))
            return parts;
        if (_kept.Count == MostKept)
            _kept.Clear();
        parts = Make(text);
        _kept.Add(text, parts);
        return parts;
    }

    private ValueParts Make(string text)
    {
        var whole = json.Of(text);
        var key = _shape is Shapes.LongText ? "" : ColumnKey.Of(column, text);
        var (lower, fold) = _hasForms ? (text.ToLowerInvariant(), Catalog.Vietnamese.Text.Fold(text)) : (text, text);
        var words = _isSearched ? vocabulary.Of(text) : [];
        var (folded, exact) = _isSearched ? (json.Of(words, word => word.Folded), json.Of(words, word => word)) : ([], []);
        return new()
        {
            Text = whole,
            Key = json.Of(key, text, whole),
            Lower = json.Of(lower, text, whole),
            Fold = json.Of(fold, text, whole),
            FoldedWords = folded,
            ExactWords = exact,
            Suggest = _isTitle ? json.Of(SuggestKey.Of(text, key)) : [],
            FoldedWhole = _isTitle ? Whole(words, word => word.Folded, folded) : [],
            ExactWhole = _isTitle ? Whole(words, word => word, exact) : [],
            Words = words,
        };
    }

    /// <summary>All words as one, which is the same unless it is too long for one.</summary>
    private byte[] Whole(WordCount[] words, Func<WordCount, WordCount> form, byte[] joined) =>
        joined.Length <= ServerWords.Longest ? joined : json.Of(ServerWords.Fit(string.Join(' ', words.Select(word => form(word).Text))));
}
