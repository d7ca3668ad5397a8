namespace ThiDua.Portal.Api.OData.Parsing;

/// <content>Transformations of <c>$apply</c>.</content>
internal sealed partial class Parser
{
    private static readonly string[] Extremes = ["topcount", "topsum", "toppercent", "bottomcount", "bottomsum", "bottompercent"];

    /// <summary>Transformations one after another.</summary>
    public List<ApplyStep> Apply()
    {
        reader.Enter();
        var steps = new List<ApplyStep> { Step() };
        while (reader.Raw == '/')
        {
            reader.Position++;
            steps.Add(Step());
        }

        reader.Leave();
        return steps;
    }

    private ApplyStep Step()
    {
        reader.Spend();
        var from = reader.Position;
        var name = QualifiedName();
        if (name == "identity")
            return new ApplyStep.Identity { At = from };
        if (name.Contains('.'))
        {
            var ignored = new List<Segment>();
            if (!reader.At('('))
                throw reader.Unexpected("“(”");
            Parentheses(ignored);
            return new ApplyStep.Other(name) { At = from };
        }

        if (!IsStep(name))
        {
            reader.Position = from;
            throw reader.Unexpected("a transformation");
        }

        reader.Expect('(');
        reader.Space();
        var step = Body(name);
        reader.Space();
        reader.Expect(')');
        return step with { At = from };
    }

    private static bool IsStep(string name) => Extremes.Contains(name)
        || name is "aggregate" or "compute" or "concat" or "groupby" or "filter" or "search" or "orderby" or "skip" or "top"
            or "join" or "outerjoin" or "nest" or "addnested" or "ancestors" or "descendants" or "traverse";

    private ApplyStep Body(string name) => name switch
    {
        "aggregate" => new ApplyStep.Aggregate(Separated(',', () => AggregateItem(inExpression: false), blanks: true)),
        "compute" => new ApplyStep.Compute(Separated(',', ComputeItem, blanks: true)),
        "concat" => Concat(),
        "groupby" => GroupBy(),
        "filter" => new ApplyStep.Filter(CommonExpression()),
        "search" => new ApplyStep.Search(Search()),
        "orderby" => new ApplyStep.OrderBy(Separated(',', OrderItem, blanks: true)),
        "skip" => new ApplyStep.Skip(Count()),
        "top" => new ApplyStep.Top(Count()),
        "join" or "outerjoin" => Join(name),
        "nest" => Nest(name),
        "addnested" => AddNested(name),
        "ancestors" or "descendants" or "traverse" => Hierarchy(name),
        _ => Extreme(name),
    };

    private void Comma()
    {
        reader.Space();
        reader.Expect(',');
        reader.Space();
    }

    private bool TakeComma()
    {
        var from = reader.Position;
        reader.Space();
        if (reader.Take(','))
        {
            reader.Space();
            return true;
        }

        reader.Position = from;
        return false;
    }

    private ApplyStep.Concat Concat()
    {
        var parts = new List<IReadOnlyList<ApplyStep>> { Apply() };
        Comma();
        do
            parts.Add(Apply());
        while (TakeComma());
        return new(parts);
    }

    private ApplyStep.Extreme Extreme(string name)
    {
        var amount = CommonExpression();
        Comma();
        return new(name, amount, CommonExpression());
    }

    private ApplyStep.GroupBy GroupBy()
    {
        reader.Expect('(');
        reader.Space();
        var elements = Separated(',', GroupElement, blanks: true);
        reader.Space();
        reader.Expect(')');
        return new(elements, TakeComma() ? Apply() : []);
    }

    private GroupElement GroupElement()
    {
        var from = reader.Position;
        foreach (var kind in (ReadOnlySpan<string>)["rolluprecursive", "rollup"])
        {
            if (!reader.TakeWord(kind, exact: true))
                continue;
            if (!reader.At('('))
            {
                reader.Position = from;
                continue;
            }

            reader.Expect('(');
            reader.Space();
            IReadOnlyList<Expression.Path> paths = kind == "rollup" ? Separated(',', GroupPath, blanks: true) : RecursiveRollup();
            reader.Space();
            reader.Expect(')');
            return new(kind, paths, from);
        }

        return new("", [GroupPath()], from);
    }

    /// <summary>A path of names to one value, which does not end in a type.</summary>
    private Expression.Path GroupPath()
    {
        var from = reader.Position;
        var segments = new List<Segment>();
        do
        {
            var at = reader.Position;
            segments.Add(new Segment.Name(QualifiedName()) { At = at });
        }
        while (TakeSlash());
        return segments[^1] is Segment.Name last && last.Text.Contains('.') ? throw reader.Unexpected("“/”") : new(segments) { At = from };
    }

    private Expression.Path[] RecursiveRollup()
    {
        HierarchyReference();
        if (TakeComma())
            Apply();
        return [];
    }

    private ApplyStep.Other Join(string name)
    {
        if (reader.At('@'))
            AliasOrAnnotation();
        else
            GroupPathOrType();
        ExpectKeyword("as");
        Name();
        if (TakeComma())
            Apply();
        return new(name);
    }

    private void GroupPathOrType()
    {
        do
            QualifiedName();
        while (TakeSlash());
    }

    private ApplyStep.Other Nest(string name)
    {
        do
        {
            Apply();
            ExpectKeyword("as");
            Name();
        }
        while (TakeComma());
        return new(name);
    }

    private ApplyStep.Other AddNested(string name)
    {
        GroupPathOrType();
        Comma();
        return Nest(name);
    }

    private void HierarchyReference()
    {
        if (reader.Raw != '$')
            throw reader.Unexpected("“$root/”");
        Path(reader.Position);
        Comma();
        Name();
        Comma();
        GroupPath();
    }

    private ApplyStep.Other Hierarchy(string name)
    {
        HierarchyReference();
        Comma();
        if (name == "traverse" && !reader.TakeWord("preorder", exact: true))
            reader.ExpectWord("postorder", exact: true);
        else if (name != "traverse")
            Apply();
        while (TakeComma())
        {
            if (name != "traverse" && (reader.TakeWord("keep start", exact: true) || reader.TakeDigits() > 0))
                continue;
            if (name != "traverse")
                throw reader.Unexpected("a number or “keep start”");
            var from = reader.Position;
            if (IsStep(reader.Identifier()) && reader.At('('))
            {
                reader.Position = from;
                Apply();
                continue;
            }

            reader.Position = from;
            OrderItem();
        }

        return new(name);
    }
}
