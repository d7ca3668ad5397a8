namespace ThiDua.Portal.Api.OData.Parsing;

/// <content>Items of <c>$select</c> and <c>$expand</c>.</content>
internal sealed partial class Parser
{
    private OptionItems.Select SelectItem()
    {
        var from = reader.Position;
        var path = new List<Segment>();
        do
        {
            reader.Spend();
            var at = reader.Position;
            if (reader.Take('*'))
            {
                path.Add(new Segment.Word("*") { At = at });
                return new(path, [], from);
            }

            if (reader.At('@'))
            {
                path.Add(AliasOrAnnotation());
                continue;
            }

            path.Add(new Segment.Name(NameOrAll()) { At = at });
        }
        while (TakeSlash());
        if (!reader.At('('))
            return new(path, [], from);
        var start = reader.Position;
        if (ParameterNames())
            return new(path, [], from);
        reader.Position = start;
        return new(path, Options(SelectOptions), from);
    }

    /// <summary>A name, or a namespace with a star.</summary>
    private string NameOrAll()
    {
        var from = reader.Position;
        Name();
        while (reader.Raw == '.')
        {
            reader.Position++;
            if (reader.Take('*'))
                break;
            Name();
        }

        return reader.Decode(from, reader.Position);
    }

    /// <summary>The parameters that tell an overload of a function.</summary>
    private bool ParameterNames()
    {
        reader.Expect('(');
        do
        {
            if (reader.Identifier().Length == 0)
                return false;
        }
        while (reader.Take(','));
        return reader.Take(')');
    }

    private bool TakeSlash()
    {
        if (reader.Raw != '/')
            return false;
        reader.Position++;
        return true;
    }

    private OptionItems.Expand ExpandItem()
    {
        var from = reader.Position;
        var path = new List<Segment>();
        if (reader.TakeWord("$value", exact: true))
            return new([new Segment.Word("$value") { At = from }], null, [], from);
        do
        {
            reader.Spend();
            var at = reader.Position;
            if (path.Count > 0 && reader.TakeWord("$ref", exact: true))
                return Expanded(path, "$ref", path[^1] is Segment.Word ? [] : RefOptions, from);
            if (path.Count > 0 && reader.TakeWord("$count", exact: true))
                return Expanded(path, "$count", CountOptions, from);
            if (path is [.., Segment.Word])
                throw reader.Unexpected("“$ref”");
            path.Add(reader.Take('*') ? new Segment.Word("*") { At = at } : reader.At('@') ? AliasOrAnnotation() : new Segment.Name(QualifiedName()) { At = at });
        }
        while (TakeSlash());
        return Expanded(path, null, path[^1] is Segment.Word ? ["levels"] : ExpandOptions, from);
    }

    private OptionItems.Expand Expanded(List<Segment> path, string? mode, string[] options, int from) =>
        new(path, mode, options.Length > 0 && reader.At('(') ? Options(options) : [], from);
}
