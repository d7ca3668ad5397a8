namespace ThiDua.Portal.Api.OData.Parsing;

/// <content>Figures of <c>aggregate</c>.</content>
internal sealed partial class Parser
{
    /// <summary>One figure; in an expression it has no name.</summary>
    public AggregateItem AggregateItem(bool inExpression)
    {
        var from = reader.Position;
        reader.Spend();
        if (reader.TakeWord("$count", exact: true))
        {
            var staged = From(required: true);
            return new(null, "$count", Alias(inExpression, optional: false), staged, from);
        }

        _aggregating = true;
        var value = CommonExpression();
        _aggregating = false;
        var counts = value is Expression.Path { Segments: [.., Segment.Word { Text: "$count" }] };
        var method = counts ? "$count" : With();
        var custom = method is null;
        if (custom && value is not Expression.Path)
            throw reader.Unexpected("“with”");
        var hasFrom = From(required: !custom);
        return new(value, method, Alias(inExpression, custom && !hasFrom), hasFrom, from);
    }

    private string? With()
    {
        var from = reader.Position;
        if (reader.Space() && reader.TakeWord("with", exact: true) && reader.Space())
        {
            var method = QualifiedName();
            return method is "sum" or "min" or "max" or "average" or "countdistinct" || method.Contains('.') ? method : throw reader.Unexpected("a method of aggregation");
        }

        reader.Position = from;
        return null;
    }

    /// <summary>Stages of an aggregation.</summary>
    private bool From(bool required)
    {
        var any = false;
        while (true)
        {
            var from = reader.Position;
            if (!reader.Space() || !reader.TakeWord("from", exact: true) || !reader.Space())
            {
                reader.Position = from;
                return any;
            }

            any = true;
            Separated(',', GroupPath, blanks: true);
            if (With() is null && required)
                throw reader.Unexpected("“with”");
        }
    }

    private string? Alias(bool inExpression, bool optional)
    {
        if (inExpression)
            return null;
        var from = reader.Position;
        if (reader.Space() && reader.TakeWord("as", exact: true) && reader.Space())
            return Name();

        if (!optional)
            throw reader.Unexpected("“as”");
        reader.Position = from;
        return null;
    }
}
