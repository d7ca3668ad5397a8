namespace ThiDua.Portal.Api.OData.Parsing;

/// <content>Whole addresses.</content>
internal sealed partial class Parser
{
    /// <summary>An address below the service's root: the path, then its options.</summary>
    public static (IReadOnlyList<Segment> Path, IReadOnlyList<QueryOption> Options) RelativeUri(string text, int start)
    {
        var question = text.IndexOf('?', start);
        var end = question < 0 ? text.Length : question;
        var hash = text.IndexOf('#', start);
        if (hash >= 0 && hash < end)
            end = hash;
        var parser = Of(text, start, end);
        var path = parser.Special() ?? parser.ResourcePath();
        parser.Reader.ExpectEnd();
        var after = new Parser(new Reader(text, end, text.Length, url: false));
        if (path is [Segment.Word { Text: "$metadata" }, ..] && hash >= 0)
        {
            after.Reader.Position = hash;
            after.Context();
            after.Reader.ExpectEnd();
            return (path, question >= 0 && question < hash ? QueryOptions(text, question + 1, hash) : []);
        }

        IReadOnlyList<QueryOption> options = question < 0 ? [] : QueryOptions(text, question + 1, text.Length);
        Check(path, options, text.Length);
        return (path, options);
    }

    private List<Segment>? Special()
    {
        var from = reader.Position;
        foreach (var word in (ReadOnlySpan<string>)["$batch", "$metadata", "$entity"])
        {
            if (!reader.TakeWord(word, exact: true))
                continue;
            List<Segment> path = [new Segment.Word(word) { At = from }];
            if (word == "$entity" && TakeSlash())
                path.Add(new Segment.Name(QualifiedName()) { At = reader.Position });
            return path;
        }

        return null;
    }

    private static void Check(IReadOnlyList<Segment> path, IReadOnlyList<QueryOption> options, int end)
    {
        if (path[0] is not Segment.Word { Text: "$batch" or "$metadata" or "$entity" } special)
            return;
        if (options.FirstOrDefault(option => option.Kind is QueryOptionKind.System && !Fits(special.Text, path.Count, option.Name)) is { } stranger)
            throw new SyntaxException(stranger.At - stranger.Name.Length - 2, "another query option");
        if (special.Text == "$entity" && !options.Any(option => option.Name == "id"))
            throw new SyntaxException(end, "$id");
    }

    private static bool Fits(string word, int segments, string option) =>
        option == "format" || (word == "$entity" && (option == "id" || (segments > 1 && option is "expand" or "select")));

    /// <summary>An absolute address: where the service's root ends is for the service to know.</summary>
    public static object AbsoluteUri(string text)
    {
        var reader = new Reader(text, 0, text.Length, url: true);
        if (!reader.TakeWord("https"))
            reader.ExpectWord("http");
        reader.ExpectWord("://");
        var root = text.IndexOf('/', reader.Position);
        if (root <= reader.Position)
            throw reader.Unexpected("a host");
        SyntaxException? furthest = null;
        for (var slash = root; slash >= 0 && slash < text.Length; slash = text.IndexOf('/', slash + 1))
        {
            if (slash == text.Length - 1)
                return text;
            try
            {
                return RelativeUri(text, slash + 1);
            }
            catch (SyntaxException wrong)
            {
                furthest = furthest is null || wrong.Position > furthest.Position ? wrong : furthest;
            }
        }

        throw furthest ?? reader.Unexpected("a path");
    }
}
