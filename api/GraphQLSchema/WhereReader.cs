using System.Collections;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Reads the argument <c>where</c> as a condition of the query tree.</summary>
/// <param name="fields">What the schema's names stand for.</param>
internal sealed class WhereReader(DatasetFields fields)
{
    private static readonly QueryPlace At = new("where");

    /// <summary>The condition; everything beside each other must hold.</summary>
    public Condition Read(Dataset dataset, InputObject where) => All(where.Where(part => part.Value is not null).Select(part => part.Key switch
    {
        "and" => All(Each(part.Value!).Select(inner => Read(dataset, inner))),
        "or" => new Condition.Or([.. Each(part.Value!).Select(inner => Read(dataset, inner))]) { At = At },
        "not" => Not(Read(dataset, (InputObject)part.Value!)),
        _ => Read(fields.Of(dataset, part.Key), (InputObject)part.Value!),
    }));

    private Condition Read(DatasetField part, InputObject test) => part switch
    {
        { Link: { } link, Target: { } target } when part.IsBack => Quantified(test, inner => new Condition.Back(Operand(link.Reverse!), inner is null ? null : Read(target, inner)) { At = At }),
        { Link: { IsList: true } link, Target: { } target } => Quantified(test, inner => inner is null ? Any(link, null) : new Condition.Across(Operand(link.Name), Read(target, inner)) { At = At }),
        { Link: { } link, Target: { } target } => new Condition.Across(Operand(link.Name), Read(target, test)) { At = At },
        { Column: { IsList: true } list } => Quantified(test, inner => Any(list, inner is null ? null : Value(Operand(list.Name), inner))),
        _ => Value(Operand(part.Column!.Name), test),
    };

    // “All” is said as: none that does not.
    private static Condition Quantified(InputObject test, Func<InputObject?, Condition> exists) => All(test.Where(part => part.Value is not null).Select(part => part.Key switch
    {
        "some" => exists((InputObject)part.Value!),
        "none" => Not(exists((InputObject)part.Value!)),
        "all" => Not(exists(new([new("not", part.Value)]))),
        _ => part.Value is true ? exists(null) : Not(exists(null)),
    }));

    private static Condition Value(Operand left, InputObject test) => All(test.Select(part => part.Key switch
    {
        "not" => Not(Value(left, (InputObject)part.Value!)),
        "eq" => Compare(left, Comparison.Equal, part.Value),
        "neq" => Compare(left, Comparison.NotEqual, part.Value),
        "year" when part.Value is InputObject year => Value(left with { Part = DatePart.Year }, year),
        _ when part.Value is null => All([]),
        "isNull" => part.Value is true ? new Condition.IsNull(left) { At = At } : Not(new Condition.IsNull(left) { At = At }),
        "in" => In(left, part.Value),
        ['n', .. var positive] => Not(Positive(left, positive, part.Value)),
        var name => Positive(left, name, part.Value),
    }));

    private static Condition Positive(Operand left, string name, object value) => name switch
    {
        "in" => In(left, value),
        "gt" => Compare(left, Comparison.Greater, value),
        "gte" => Compare(left, Comparison.GreaterOrEqual, value),
        "lt" => Compare(left, Comparison.Less, value),
        "lte" => Compare(left, Comparison.LessOrEqual, value),
        "startsWith" => new Condition.Match(left, MatchKind.StartsWith, (string)value) { At = At },
        "contains" => new Condition.Match(left, MatchKind.Contains, (string)value) { At = At },
        "endsWith" => new Condition.Match(left, MatchKind.EndsWith, (string)value) { At = At },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No operator of the schema."),
    };

    private static Condition All(IEnumerable<Condition> parts)
    {
        var all = parts.ToList();
        return all is [var only] ? only : new Condition.And(all) { At = At };
    }

    private static Condition.Any Any(Column list, Condition? part) => new Condition.Any(Operand(list.Name), part) { At = At };

    private static Condition.Not Not(Condition part) => new Condition.Not(part) { At = At };

    private static Condition.In In(Operand left, object values) => new Condition.In(left, [.. ((IEnumerable)values).Cast<object?>()]) { At = At };

    private static Condition.Compare Compare(Operand left, Comparison comparison, object? value) => new Condition.Compare(left, comparison, value) { At = At };

    private static Operand Operand(string column) => new(column, At: At);

    private static IEnumerable<InputObject> Each(object list) => ((IEnumerable)list).Cast<InputObject>();
}
