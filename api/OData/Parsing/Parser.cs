namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>The grammar of OData 4.01 and of its extension for aggregation, one method a rule. Names are resolved later, against a model.</summary>
/// <param name="reader">The text.</param>
internal sealed partial class Parser(Reader reader)
{
    private readonly LiteralScan scan = new(reader);
    private bool _inPath;
    private bool _aggregating;

    /// <summary>The parser of a whole text.</summary>
    public static Parser Of(string text, bool url = true) => new(new Reader(text, 0, text.Length, url));

    /// <summary>The parser of a part of a text.</summary>
    public static Parser Of(string text, int start, int end) => new(new Reader(text, start, end, url: true));

    public Reader Reader => reader;

    public LiteralScan Scan => scan;

    /// <summary>A name with its namespace.</summary>
    private string QualifiedName()
    {
        var from = reader.Position;
        if (reader.Identifier().Length == 0)
            throw reader.Unexpected("a name");
        while (reader.Raw == '.')
        {
            reader.Position++;
            if (reader.Identifier().Length == 0)
                throw reader.Unexpected("a name");
        }

        return reader.Decode(from, reader.Position);
    }

    private string Name()
    {
        var name = reader.Identifier();
        return name.Length > 0 ? name : throw reader.Unexpected("a name");
    }

    /// <summary>A type: qualified or not, or a collection of one.</summary>
    private string TypeName()
    {
        var from = reader.Position;
        if (reader.TakeWord("Collection", exact: true) && reader.At('('))
        {
            reader.Expect('(');
            var item = QualifiedName();
            reader.Expect(')');
            return $"Collection({item})";
        }

        reader.Position = from;
        return QualifiedName();
    }

    private List<T> Separated<T>(char separator, Func<T> item, bool blanks = false)
    {
        var items = new List<T> { item() };
        while (true)
        {
            var from = reader.Position;
            if (blanks)
                reader.Space();
            if (!reader.Take(separator))
            {
                reader.Position = from;
                return items;
            }

            // A blank after a comma is what people type.
            reader.Space();
            reader.Spend();
            items.Add(item());
        }
    }
}
