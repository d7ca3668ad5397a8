using System.Text;

namespace ThiDua.Portal.Api.OData.Parsing;

/// <content>Searches: words of any characters, phrases, AND, OR and NOT where they stand between or before others.</content>
internal sealed partial class Parser
{
    /// <summary>A search, or a text in single quotes that somebody is still typing.</summary>
    public SearchTerm Search()
    {
        reader.Space();
        return reader.At('\'') ? Free() : SearchOr();
    }

    private SearchTerm.Free Free()
    {
        var from = reader.Position;
        return scan.Quoted(path: false)
            ? new(Uri.UnescapeDataString(reader.Text(from, reader.Position).Replace('+', ' '))[1..^1].Replace("''", "'", StringComparison.Ordinal)) { At = from }
            : throw reader.Unexpected("“'”");
    }

    /// <summary>A search by the grammar.</summary>
    public SearchTerm SearchOr()
    {
        var left = SearchAnd();
        while (SearchOperator("OR"))
            left = new SearchTerm.Or(left, SearchAnd()) { At = left.At };
        return left;
    }

    private SearchTerm SearchAnd()
    {
        var left = SearchNot();
        while (true)
        {
            var from = reader.Position;
            if (!SearchOperator("AND"))
            {
                // Words side by side are all wanted.
                var or = SearchOperator("OR");
                reader.Position = from;
                if (or || !reader.Space() || !StartsTerm())
                {
                    reader.Position = from;
                    return left;
                }
            }

            reader.Spend();
            left = new SearchTerm.And(left, SearchNot()) { At = left.At };
        }
    }

    private SearchTerm SearchNot()
    {
        var from = reader.Position;
        if (reader.TakeWord("NOT", exact: true) && reader.Space() && StartsTerm())
        {
            reader.Enter();
            var part = SearchNot();
            reader.Leave();
            return new SearchTerm.Not(part) { At = from };
        }

        reader.Position = from;
        return SearchPrimary();
    }

    private SearchTerm SearchPrimary()
    {
        var from = reader.Position;
        if (reader.Take('('))
        {
            reader.Enter();
            reader.Space();
            var inner = SearchOr();
            reader.Space();
            reader.Expect(')');
            reader.Leave();
            return inner;
        }

        if (reader.At('"'))
        {
            reader.Take('"');
            var start = reader.Position;
            while (!reader.AtEnd && !reader.At('"') && reader.Raw is not ('&' or '#'))
                reader.Position++;
            var phrase = Uri.UnescapeDataString(reader.Text(start, reader.Position).Replace('+', ' '));
            reader.Expect('"');
            return new SearchTerm.Phrase(phrase) { At = from };
        }

        return new SearchTerm.Word(SearchWord()) { At = from };
    }

    private string SearchWord()
    {
        var from = reader.Position;
        while (!reader.AtEnd && IsSearchCharacter(reader.Position == from))
            reader.Position += reader.Raw == '%' ? 3 : 1;
        if (reader.Position > reader.End)
            reader.Position = reader.End;
        if (reader.Position == from)
            throw reader.Unexpected("a word");
        reader.Spend();
        return Uri.UnescapeDataString(reader.Text(from, reader.Position)).Normalize(NormalizationForm.FormC);
    }

    private bool IsSearchCharacter(bool first)
    {
        var c = reader.Raw;
        if (c == '%')
            return reader.Hex(reader.Position + 1) is not (' ' or '\t' or '"' or '(' or ')' or < 0) && !(first && reader.At('\''));
        return char.IsAsciiLetterOrDigit(c) || c > 127 || "-._~!*,:@/?$=".Contains(c, StringComparison.Ordinal) || (c == '\'' && !first);
    }

    private bool StartsTerm() => !reader.AtEnd && (reader.At('(') || reader.At('"') || IsSearchCharacter(first: true));

    /// <summary>Takes an operator between two terms; where nothing follows it is a word.</summary>
    private bool SearchOperator(string word)
    {
        var from = reader.Position;
        if (reader.Space() && reader.TakeWord(word, exact: true) && reader.Space() && StartsTerm())
            return true;
        reader.Position = from;
        return false;
    }
}
