using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Writes a search as a query over our own words: of a title each counts four times, as in every store.</summary>
/// <param name="json">Where it is written.</param>
/// <param name="id">The column of ids.</param>
/// <param name="hasTitle">Whether the rows have a title.</param>
/// <param name="scores">Whether rows are ranked.</param>
internal sealed class SearchQuery(Utf8JsonWriter json, Column id, bool hasTitle, bool scores)
{
    // The words of all columns hold those of the title once already.
    private const int TitleAgain = 3;

    // The server's formula leaves this factor out, which is the same for all words but not for prefixes.
    private const double Scale = 2.2;

    private const int SameMarks = 2;

    /// <summary>Writes the query.</summary>
    public void Write(SearchNode node)
    {
        switch (node)
        {
            case SearchNode.Word word:
                Word(word);
                break;
            case SearchNode.Phrase phrase:
                Phrase(phrase);
                break;
            case SearchNode.Prefix prefix:
                Prefix(prefix);
                break;
            case SearchNode.All all:
                All(all.Parts);
                break;
            case SearchNode.Some some:
                Bool(("should", some.Parts));
                break;
            case SearchNode.Not not:
                All([not]);
                break;
            case SearchNode.Ranked ranked when !scores:
                Write(ranked.Part);
                break;
            case SearchNode.Ranked ranked:
                Ranked(ranked);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node));
        }
    }

    private void All(IReadOnlyList<SearchNode> parts)
    {
        var wanted = parts.Where(part => part is not SearchNode.Not).ToList();
        var unwanted = parts.OfType<SearchNode.Not>().Select(not => not.Part).ToList();
        Bool(("must", wanted), ("must_not", unwanted));
    }

    private void Ranked(SearchNode.Ranked ranked)
    {
        Open("bool");
        json.WritePropertyName("must");
        Write(ranked.Part);
        json.WriteStartArray("should");
        foreach (var narrower in ranked.Narrower)
        {
            Open("constant_score");
            json.WriteNumber("boost", SearchNode.Ranked.Lift);
            json.WritePropertyName("filter");
            new SearchQuery(json, id, hasTitle, scores: false).Write(narrower);
            Close();
        }

        foreach (var closer in ranked.Closer)
            Write(closer);
        if (ranked.Ids.Count > 0 || (hasTitle && ranked.Title.Count > 0))
            Named(ranked);
        json.WriteEndArray();
        Close();
    }

    /// <summary>The highest score that a row's name gives it.</summary>
    private void Named(SearchNode.Ranked ranked)
    {
        Open("dis_max");
        json.WriteStartArray("queries");
        if (ranked.Ids.Count > 0)
            Named(Fields.Key(id), ranked.Ids, SearchNode.Ranked.Name * SameMarks);
        if (hasTitle && ranked.Title.Count > 0)
        {
            Named(Fields.Stream(Fields.Whole, TextStream.Exact), [WholeOf(ranked.Title.Select(token => token.Exact))], SearchNode.Ranked.Name * SameMarks);
            Named(Fields.Stream(Fields.Whole, TextStream.Folded), [WholeOf(ranked.Title.Select(token => token.Folded))], SearchNode.Ranked.Name);
        }

        json.WriteEndArray();
        Close();
    }

    private void Named(string field, IEnumerable<string> values, float score)
    {
        Open("constant_score");
        json.WriteNumber("boost", score);
        json.WriteStartObject("filter");
        json.WriteStartObject("terms");
        json.WriteStartArray(field);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        Close();
    }

    private static string WholeOf(IEnumerable<string> words) => ServerWords.Fit(string.Join(' ', words));

    private void Bool(params ReadOnlySpan<(string Occurs, IReadOnlyList<SearchNode> Parts)> clauses)
    {
        Open("bool");
        foreach (var (occurs, parts) in clauses)
        {
            if (parts.Count == 0)
                continue;
            json.WriteStartArray(occurs);
            foreach (var part in parts)
                Write(part);
            json.WriteEndArray();
        }

        if (clauses[0].Parts.Count == 0)
        {
            json.WriteStartArray("filter");
            FilterQuery.Everything(json);
            json.WriteEndArray();
        }

        Close();
    }

    private void Word(SearchNode.Word word)
    {
        var text = TextOf(word);
        if (!scores)
        {
            Open("term");
            json.WriteString(Fields.Stream(Fields.Words, word.Stream), text);
            Close();
            return;
        }

        Open("combined_fields");
        json.WriteString("query", text);
        json.WriteStartArray("fields");
        json.WriteStringValue(Fields.Stream(Fields.Words, word.Stream));
        if (hasTitle)
            json.WriteStringValue($"{Fields.Stream(Fields.Title, word.Stream)}^{TitleAgain}");
        json.WriteEndArray();
        json.WriteNumber("boost", Scale);
        Close();
    }

    private void Phrase(SearchNode.Phrase phrase)
    {
        if (!scores || !hasTitle)
        {
            Phrase(phrase, Fields.Words, Scale);
            return;
        }

        Open("bool");
        json.WritePropertyName("must");
        Phrase(phrase, Fields.Words, Scale);
        json.WritePropertyName("should");
        Phrase(phrase, Fields.Title, Scale);
        Close();
    }

    private void Phrase(SearchNode.Phrase phrase, string field, double boost)
    {
        var first = phrase.Words[0].Stream;
        if (phrase.Words.All(word => word.Stream == first))
        {
            Open("match_phrase");
            json.WriteStartObject(Fields.Stream(field, first));
            json.WriteString("query", string.Join(' ', phrase.Words.Select(TextOf)));
            json.WriteNumber("boost", boost);
            json.WriteEndObject();
            Close();
            return;
        }

        // Both streams have the same number of words, so that places in one are places in the other.
        Open("span_near");
        json.WriteNumber("slop", 0);
        json.WriteBoolean("in_order", true);
        json.WriteNumber("boost", boost);
        json.WriteStartArray("clauses");
        foreach (var word in phrase.Words)
            Span(word, field, first);
        json.WriteEndArray();
        Close();
    }

    private void Span(SearchNode.Word word, string field, TextStream stream)
    {
        if (word.Stream != stream)
        {
            Open("field_masking_span");
            json.WriteString("field", Fields.Stream(field, stream));
            json.WritePropertyName("query");
        }

        Open("span_term");
        json.WriteString(Fields.Stream(field, word.Stream), TextOf(word));
        Close();
        if (word.Stream != stream)
            Close();
    }

    private void Prefix(SearchNode.Prefix prefix)
    {
        Open("prefix");
        json.WriteString(Fields.Stream(Fields.Words, TextStream.Folded), prefix.Folded);
        Close();
    }

    private static string TextOf(SearchNode.Word word) =>
        ServerWords.Fit(word.Stream is TextStream.Folded ? word.Token.Folded : word.Token.Exact);

    private void Open(string query)
    {
        json.WriteStartObject();
        json.WriteStartObject(query);
    }

    private void Close()
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
