using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Makes what the values of one column add to documents. Parts that the column has no field for are not made.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="column">The column.</param>
/// <param name="pieces">Cuts texts.</param>
internal sealed class ValueMaker(Dataset dataset, Column column, Pieces pieces)
{
    private readonly bool _isLong = column.Shape() is Shapes.LongText;
    private readonly bool _isInDictionaryOrder = column.IsInDictionaryOrder();
    private readonly bool _hasForms = Fields.HasForms(column);
    private readonly bool _isSearched = Capabilities.Searched(dataset).Contains(column);
    private readonly bool _isTitle = Capabilities.Title(dataset) == column;

    /// <summary>Makes the parts of a value.</summary>
    /// <param name="text">The value as every format prints it.</param>
    /// <param name="parts">What they are made into.</param>
    public void Make(string text, ValueParts parts)
    {
        parts.Clear();
        parts.Set(Part.Text, text);
        var found = _isInDictionaryOrder || _isSearched ? pieces.Of(text) : [];
        if (_isInDictionaryOrder)
            SetSortKey(text, parts, found);
        else
            parts.Set(Part.Key, _isLong ? "" : ColumnKey.Of(column, text));
        if (_hasForms)
        {
            parts.Set(Part.Lower, text.ToLowerInvariant());
            parts.Set(Part.Fold, Catalog.Vietnamese.Text.Fold(text));
        }

        if (_isSearched)
            SetWords(parts, found);
        if (_isTitle)
            SetTitle(text, parts);
    }

    /// <summary>The key of <see cref="ColumnKey"/>: that of a text is put together from those of its pieces.</summary>
    private static void SetSortKey(string text, ValueParts parts, List<Piece> pieces)
    {
        var key = parts.Begin();
        Join(key, pieces, piece => piece.Letters);
        key.Add("\\t"u8);
        foreach (var piece in pieces)
            key.Add(piece.Tones);
        key.Add("\\t"u8);
        if (Catalog.Vietnamese.Text.IsNormalised(text))
            key.Add(parts[Part.Text][1..^1]);
        else
            key.AddEscaped(Catalog.Vietnamese.Text.Normalise(text));
        parts.End(Part.Key);
    }

    private static void SetWords(ValueParts parts, List<Piece> pieces)
    {
        Join(parts.Begin(), pieces, piece => piece.FoldedWords);
        parts.End(Part.FoldedWords);
        Join(parts.Begin(), pieces, piece => piece.ExactWords);
        parts.End(Part.ExactWords);
        foreach (var piece in pieces)
            parts.Words.AddRange(piece.Words);
    }

    private static void SetTitle(string text, ValueParts parts)
    {
        var suggest = parts.Begin();
        suggest.AddEscaped(Catalog.Vietnamese.Text.Fold(text));
        suggest.Add(SuggestKey.EscapedBetween);
        suggest.Add(parts[Part.Key][1..^1]);
        parts.End(Part.Suggest);
        SetWhole(parts, Part.FoldedWhole, Part.FoldedWords, word => word.Folded);
        SetWhole(parts, Part.ExactWhole, Part.ExactWords, word => word);
    }

    /// <summary>All words as one, which is the same unless it is too long for one.</summary>
    private static void SetWhole(ValueParts parts, Part whole, Part words, Func<WordCount, WordCount> form)
    {
        if (parts[words].Length <= ServerWords.Longest)
            parts.Set(whole, words);
        else
            parts.Set(whole, ServerWords.Fit(string.Join(' ', parts.Words.Select(word => form(word).Text))));
    }

    /// <summary>Joins words that have a space after each.</summary>
    private static void Join(JsonBuffer json, List<Piece> pieces, Func<Piece, byte[]> form)
    {
        foreach (var piece in pieces)
            json.Add(form(piece));
        json.TrimEnd();
    }
}
