using System.Collections;
using ThiDua.Portal.Api.OData.Source;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Computes expressions of rows that are in memory. A comparison with no value is false, its negation true.</summary>
public static class Evaluator
{
    private static readonly IReadOnlyDictionary<string, object?> None = new Dictionary<string, object?>();

    /// <summary>Whether a row fulfils a condition.</summary>
    public static bool Holds(BoundExpression condition, ODataRow row) => Value(condition, row) is true;

    /// <summary>The value of an expression.</summary>
    public static object? Value(BoundExpression expression, ODataRow row) => Value(expression, row, None);

    /// <summary>The order of two values; no value comes first.</summary>
    public static int Compare(object? a, object? b) => (a, b) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string x, string y) => string.CompareOrdinal(x, y),
        (double or decimal, double or decimal) when a is double || b is double => Convert.ToDouble(a, null).CompareTo(Convert.ToDouble(b, null)),
        (IComparable x, _) when a.GetType() == b.GetType() => x.CompareTo(b),
        _ => 0,
    };

    internal static object? Value(BoundExpression expression, ODataRow row, IReadOnlyDictionary<string, object?> variables) => expression switch
    {
        BoundExpression.Constant constant => constant.Value,
        BoundExpression.Path path => Follow(path, row, variables),
        BoundExpression.Named named => Number(row.Value(named.Name)),
        BoundExpression.Unary { Operator: "not" } not => Value(not.Operand, row, variables) is not true,
        BoundExpression.Unary minus => Arithmetic.Negate(Value(minus.Operand, row, variables)),
        BoundExpression.Binary binary => Binary(binary, row, variables),
        BoundExpression.In member => member.Values.Any(value => Same(Value(member.Operand, row, variables), value)),
        BoundExpression.Call call => Functions.Call(call.Function, [.. call.Arguments.Select(argument => Value(argument, row, variables))]),
        BoundExpression.Case branches => branches.Branches.Where(branch => Value(branch.When, row, variables) is true).Select(branch => Value(branch.Then, row, variables)).FirstOrDefault(),
        BoundExpression.Lambda lambda => Lambda(lambda, row, variables),
        BoundExpression.Count count => (decimal)Items(count.Collection, row, variables).Count(item => count.Condition is null || (item is ODataRow inner && Value(count.Condition, inner, variables) is true)),
        _ => null,
    };

    private static object? Binary(BoundExpression.Binary binary, ODataRow row, IReadOnlyDictionary<string, object?> variables)
    {
        var left = Value(binary.Left, row, variables);
        if (binary.Operator == "and")
            return left is true && Value(binary.Right, row, variables) is true;
        if (binary.Operator == "or")
            return left is true || Value(binary.Right, row, variables) is true;
        var right = Value(binary.Right, row, variables);
        return binary.Operator switch
        {
            "eq" => Same(left, right),
            "ne" => !Same(left, right),
            "gt" => Ordered(left, right) && Compare(left, right) > 0,
            "ge" => Ordered(left, right) && Compare(left, right) >= 0,
            "lt" => Ordered(left, right) && Compare(left, right) < 0,
            "le" => Ordered(left, right) && Compare(left, right) <= 0,
            "has" => left is string all && right is string one && one.Split(',').All(part => all.Split(',').Contains(part)),
            _ => Arithmetic.Compute(binary.Operator, left, right),
        };
    }

    private static bool Ordered(object? left, object? right) => left is not null && right is not null;

    private static bool Same(object? left, object? right) => left is null ? right is null : right is not null && (left is string or bool ? left.Equals(right) : Compare(left, right) == 0 && left is IComparable);

    private static bool Lambda(BoundExpression.Lambda lambda, ODataRow row, IReadOnlyDictionary<string, object?> variables)
    {
        var items = Items(lambda.Collection, row, variables);
        if (lambda.Condition is null)
            return items.Any();
        bool Holds(object? item) => Value(lambda.Condition, row, new Dictionary<string, object?>(variables) { [lambda.Variable!] = item }) is true;
        return lambda.All ? items.All(Holds) : items.Any(Holds);
    }

    private static IEnumerable<object?> Items(BoundExpression.Path path, ODataRow row, IReadOnlyDictionary<string, object?> variables) =>
        Follow(path, row, variables) is IEnumerable items and not string ? items.Cast<object?>() : [];

    private static object? Follow(BoundExpression.Path path, ODataRow row, IReadOnlyDictionary<string, object?> variables)
    {
        var value = path.Variable is null ? row : variables.GetValueOrDefault(path.Variable);
        foreach (var step in path.Steps)
            value = (value as ODataRow)?.Value(step.Name);
        return Number(value);
    }

    private static object? Number(object? value) => value is int or long or short or byte ? Convert.ToDecimal(value, null) : value;
}
