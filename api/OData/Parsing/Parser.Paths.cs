namespace ThiDua.Portal.Api.OData.Parsing;

/// <content>Paths within expressions.</content>
internal sealed partial class Parser
{
    private static readonly string[] Variables = ["$it", "$this", "$these", "$root"];

    /// <summary>A path that starts with a property, a variable, an alias, an annotation, a type or a function.</summary>
    public Expression.Path Path(int from)
    {
        var segments = new List<Segment>();
        First(segments);
        while (reader.Raw == '/')
        {
            reader.Position++;
            reader.Spend();
            if (!Next(segments))
                break;
        }

        return new(segments) { At = from };
    }

    private void First(List<Segment> segments)
    {
        var from = reader.Position;
        foreach (var variable in Variables)
        {
            if (reader.Raw == '$' && reader.TakeWord(variable, exact: true))
            {
                segments.Add(new Segment.Word(variable) { At = from });
                return;
            }
        }

        if (reader.At('@'))
        {
            segments.Add(AliasOrAnnotation());
            return;
        }

        var name = reader.AtEnd || !(char.IsLetter(reader.Raw) || reader.Raw is '_' or '%') ? throw reader.Unexpected("an expression") : QualifiedName();
        segments.Add(new Segment.Name(name) { At = from });
        if (name is "any" or "all")
            return;
        Parentheses(segments);
        // A type alone is no value; before a path it casts.
        if (segments.Count == 1 && name.Contains('.') && reader.Raw != '/' && !_aggregating)
            throw reader.Unexpected("“(” or “/”");
    }

    private bool Next(List<Segment> segments)
    {
        var from = reader.Position;
        if (reader.TakeWord("$count", exact: true))
        {
            segments.Add(reader.At('(') ? new Segment.Count(Options(CountOptions)) { At = from } : new Segment.Word("$count") { At = from });
            return false;
        }

        if (reader.TakeWord("$filter", exact: true))
        {
            reader.Expect('(');
            segments.Add(new Segment.Filter(CommonExpression()) { At = from });
            reader.Expect(')');
            Parentheses(segments);
            return true;
        }

        if (reader.At('@'))
        {
            segments.Add(AliasOrAnnotation());
            return true;
        }

        var name = QualifiedName();
        if (reader.At('(') && (name.Equals("any", StringComparison.OrdinalIgnoreCase) || name.Equals("all", StringComparison.OrdinalIgnoreCase)))
        {
            segments.Add(Lambda(name.ToLowerInvariant(), from));
            return false;
        }

        if (reader.At('(') && name == "aggregate")
        {
            reader.Expect('(');
            reader.Space();
            segments.Add(new Segment.Aggregate(AggregateItem(inExpression: true)) { At = from });
            reader.Space();
            reader.Expect(')');
            return false;
        }

        segments.Add(new Segment.Name(name) { At = from });
        Parentheses(segments);
        return true;
    }

    /// <summary>A lambda without the path before it.</summary>
    public Segment.Lambda LambdaOnly(string kind)
    {
        reader.ExpectWord(kind);
        return Lambda(kind, 0);
    }

    private Segment.Lambda Lambda(string kind, int from)
    {
        reader.Expect('(');
        reader.Space();
        if (kind == "any" && reader.Take(')'))
            return new(kind, null, null) { At = from };
        var variable = Name();
        reader.Space();
        reader.Expect(':');
        reader.Space();
        reader.Enter();
        var condition = CommonExpression();
        reader.Leave();
        reader.Space();
        reader.Expect(')');
        return new(kind, variable, condition) { At = from };
    }

    private Segment AliasOrAnnotation()
    {
        var from = reader.Position;
        reader.Expect('@');
        var name = QualifiedName();
        var qualifier = HashQualifier();
        return name.Contains('.') || qualifier is not null ? new Segment.Annotation(name, qualifier) { At = from } : new Segment.Alias(name) { At = from };
    }

    /// <summary>In a query a hash is always encoded, in a fragment never.</summary>
    private string? HashQualifier()
    {
        if (!reader.At('#') || (reader.Raw == '#' && reader.Url))
            return null;
        reader.Take('#');
        return Name();
    }

    /// <summary>Any parentheses after a name: keys, or arguments by name.</summary>
    private void Parentheses(List<Segment> segments)
    {
        while (reader.At('('))
        {
            var from = reader.Position;
            reader.Expect('(');
            reader.Space();
            var items = reader.Take(')') ? [] : Separated(',', Argument, blanks: true);
            if (items.Count > 0)
            {
                reader.Space();
                reader.Expect(')');
            }

            if (items.Count > 1 && items.Exists(item => item.Name is null))
                throw reader.Unexpected("“=”");
            segments.Add(new Segment.Parentheses(items) { At = from });
        }
    }

    private (string? Name, Expression Value) Argument()
    {
        reader.Enter();
        var from = reader.Position;
        var name = reader.Identifier();
        if (name.Length == 0 || reader.Raw != '=')
        {
            reader.Position = from;
            name = null;
        }
        else
        {
            reader.Position++;
        }

        Expression value = _inPath || name is null
            ? (Expression?)Literal() ?? Alias() ?? throw reader.Unexpected("a value")
            : CommonExpression();
        reader.Leave();
        return (name, value);
    }
}
