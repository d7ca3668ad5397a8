namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>The headers and preferences that the protocol defines.</summary>
/// <param name="reader">The text.</param>
internal sealed class HeaderGrammar(Reader reader)
{
    /// <summary>A header with its name.</summary>
    public string Header()
    {
        var from = reader.Position;
        while (!reader.AtEnd && reader.Raw != ':')
            reader.Position++;
        var name = reader.Text(from, reader.Position).ToLowerInvariant();
        if (name is not ("asyncresult" or "content-id" or "isolation" or "odata-isolation" or "odata-entityid" or "odata-error" or "odata-maxversion" or "odata-version" or "prefer"))
        {
            reader.Position = from;
            throw reader.Unexpected("a header of OData");
        }

        reader.ExpectWord(":");
        Blanks();
        Value(name);
        return name;
    }

    private void Value(string name)
    {
        switch (name)
        {
            case "asyncresult":
                if (reader.TakeDigits(3) < 3)
                    throw reader.Unexpected("a digit");
                break;
            case "content-id":
                RequestId();
                break;
            case "isolation" or "odata-isolation":
                reader.ExpectWord("snapshot");
                break;
            case "odata-error":
                reader.ExpectWord("{\"code\":", exact: true);
                Anything();
                break;
            case "odata-entityid":
                Anything();
                break;
            case "odata-maxversion":
                Version();
                break;
            case "odata-version":
                reader.ExpectWord("4.0");
                reader.TakeAny("123456789");
                break;
            default:
                Preferences();
                break;
        }
    }

    private void Anything()
    {
        if (reader.AtEnd)
            throw reader.Unexpected("a value");
        reader.Position = reader.End;
    }

    /// <summary>A version: two numbers.</summary>
    public void Version()
    {
        if (reader.TakeDigits() == 0)
            throw reader.Unexpected("a digit");
        reader.ExpectWord(".");
        if (reader.TakeDigits() == 0)
            throw reader.Unexpected("a digit");
    }

    /// <summary>The id of a request in a batch.</summary>
    public void RequestId()
    {
        var from = reader.Position;
        while (char.IsAsciiLetterOrDigit(reader.Raw) || reader.Raw is '-' or '.' or '_' or '~')
            reader.Position++;
        if (reader.Position == from)
            throw reader.Unexpected("a letter or digit");
    }

    private void Preferences()
    {
        do
        {
            Blanks();
            Preference();
            Blanks();
        }
        while (reader.TakeAny(","));
    }

    /// <summary>One preference.</summary>
    public string Preference()
    {
        var from = reader.Position;
        reader.TakeWord("odata.");
        var start = reader.Position;
        while (char.IsAsciiLetter(reader.Raw) || reader.Raw == '-')
            reader.Position++;
        var name = reader.Text(start, reader.Position).ToLowerInvariant();
        if (start > from && name is "omit-values" or "respond-async" or "return" or "wait")
            reader.Position = from;
        switch (name)
        {
            case "allow-entityreferences" or "respond-async" or "track-changes":
                break;
            case "callback":
                Blanks();
                reader.ExpectWord(";");
                Blanks();
                reader.ExpectWord("url");
                Equal();
                QuotedUri();
                break;
            case "continue-on-error":
                ContinueOnError();
                break;
            case "include-annotations":
                Equal();
                Annotations();
                break;
            case "maxpagesize":
                Equal();
                if (reader.Raw is < '1' or > '9')
                    throw reader.Unexpected("a number from 1 on");
                reader.TakeDigits();
                break;
            case "omit-values":
                Equal();
                OneOf("nulls", "defaults");
                break;
            case "return":
                Equal();
                OneOf("representation", "minimal");
                break;
            case "wait":
                Equal();
                if (reader.TakeDigits() == 0)
                    throw reader.Unexpected("a digit");
                break;
            default:
                reader.Position = start;
                throw reader.Unexpected("a preference");
        }

        return name;
    }

    private void ContinueOnError()
    {
        var from = reader.Position;
        Blanks();
        if (!reader.TakeWord("="))
        {
            reader.Position = from;
            return;
        }

        Blanks();
        OneOf("true", "false");
    }

    private void OneOf(string one, string other)
    {
        if (!reader.TakeWord(one))
            reader.ExpectWord(other);
    }

    private void QuotedUri()
    {
        reader.ExpectWord("\"");
        var from = reader.Position;
        while (!reader.AtEnd && reader.Raw is not ('"' or ' '))
            reader.Position++;
        if (!reader.Text(from, reader.Position).Contains(':', StringComparison.Ordinal))
            throw reader.Unexpected("“:”");
        reader.ExpectWord("\"");
    }

    private void Annotations()
    {
        reader.ExpectWord("\"");
        do
        {
            reader.TakeAny("-");
            if (!reader.TakeAny("*"))
                Term();
            if (reader.TakeAny("#"))
                Name();
        }
        while (reader.TakeAny(","));
        reader.ExpectWord("\"");
    }

    private void Term()
    {
        Name();
        do
        {
            reader.ExpectWord(".");
            if (reader.TakeAny("*"))
                return;
            Name();
        }
        while (reader.Raw == '.');
    }

    private void Name()
    {
        if (reader.Identifier().Length == 0)
            throw reader.Unexpected("a name");
    }

    private void Equal()
    {
        Blanks();
        reader.ExpectWord("=");
        Blanks();
    }

    private void Blanks() => reader.Space();
}
