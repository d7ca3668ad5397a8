using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>Reads one filter of an address: <c>form=order</c>, <c>decidedOn.ge=2023-01-01</c>, <c>place.kind=province</c>.</summary>
internal sealed class FilterParameter(string name, IReadOnlyList<string> values, List<QueryProblem> problems)
{
    /// <summary>The words that may follow a column.</summary>
    public const string Operators = "ne, gt, ge, lt, le, startsWith, endsWith, contains, is";

    private readonly QueryPlace _at = new(name);
    private readonly string[] _path = name.Split('.');

    /// <summary>The condition; null when it cannot be read, which has been said then.</summary>
    public Condition? Read(Dataset dataset) => Read(dataset, 0);

    private Condition? Read(Dataset dataset, int at)
    {
        var (word, rest) = (_path[at], _path.Length - at - 1);
        if (dataset.Find(word) is { } column)
            return rest > 0 && column.Target is not null && !IsOperator(_path[at + 1])
                ? Read(DatasetCatalog.Of(column.Target), at + 1) is { } part ? new Condition.Across(new(word, At: _at), part) { At = _at } : null
                : Test(column, at + 1);
        if (Links.Back(dataset, word) is { } back)
            return rest == 0 ? Leads(word) : Read(back.Dataset, at + 1) is { } part ? new Condition.Back(new(word, At: _at), part) { At = _at } : null;
        problems.Add(_path.Length > 1 ? QueryProblems.UnknownColumn(dataset, new(word, At: _at)) : DoorWords.UnknownParameter(dataset, name));
        return null;
    }

    private static bool IsOperator(string word) => Operators.Split(", ").Contains(word);

    private Condition? Leads(string reverse) => values switch
    {
        ["true"] => new Condition.Back(new(reverse, At: _at), null) { At = _at },
        ["false"] => new Condition.Not(new Condition.Back(new(reverse, At: _at), null) { At = _at }) { At = _at },
        _ => Refuse(DoorWords.OneOf("true", "false")),
    };

    private Condition? Test(Column column, int at)
    {
        var part = at < _path.Length && _path[at] == "year" ? DatePart.Year : DatePart.Whole;
        at += part is DatePart.Year ? 1 : 0;
        if (_path.Length > at + 1)
            return Refuse(DoorWords.Operator(column.Name));
        var operand = new Operand(column.Name, part, _at);
        var word = at < _path.Length ? _path[at] : "";
        if (word == "is")
            return Presence(column, operand);
        // Not any of a list is outside the list; everything else is inside.
        var test = Test(operand, word == "ne" && column.IsList ? "" : word);
        if (test is null || !column.IsList)
            return test;
        var any = new Condition.Any(operand, test) { At = _at };
        return word == "ne" ? new Condition.Not(any) { At = _at } : any;
    }

    private Condition? Presence(Column column, Operand operand)
    {
        Condition missing = column.IsList ? new Condition.Not(new Condition.Any(operand, null) { At = _at }) { At = _at } : new Condition.IsNull(operand) { At = _at };
        return values switch
        {
            ["null"] => missing,
            ["notNull"] => new Condition.Not(missing) { At = _at },
            _ => Refuse(DoorWords.OneOf("null", "notNull")),
        };
    }

    private Condition? Test(Operand operand, string word)
    {
        if (word is "" or "ne")
        {
            Condition some = values is [var only]
                ? new Condition.Compare(operand, Comparison.Equal, new Unparsed(only)) { At = _at }
                : new Condition.In(operand, [.. values.Select(value => new Unparsed(value))]) { At = _at };
            return word is "" ? some : new Condition.Not(some) { At = _at };
        }

        if (values is not [var value])
            return Refuse(DoorWords.OneValue);
        return word switch
        {
            "gt" => new Condition.Compare(operand, Comparison.Greater, new Unparsed(value)) { At = _at },
            "ge" => new Condition.Compare(operand, Comparison.GreaterOrEqual, new Unparsed(value)) { At = _at },
            "lt" => new Condition.Compare(operand, Comparison.Less, new Unparsed(value)) { At = _at },
            "le" => new Condition.Compare(operand, Comparison.LessOrEqual, new Unparsed(value)) { At = _at },
            "startsWith" => new Condition.Match(operand, MatchKind.StartsWith, value) { At = _at },
            "endsWith" => new Condition.Match(operand, MatchKind.EndsWith, value) { At = _at },
            "contains" => new Condition.Match(operand, MatchKind.Contains, value, TextForm.Folded) { At = _at },
            _ => Refuse(DoorWords.Operator(operand.Column)),
        };
    }

    private Condition? Refuse(Wording fix)
    {
        problems.Add(DoorWords.Unread(name, fix));
        return null;
    }
}
