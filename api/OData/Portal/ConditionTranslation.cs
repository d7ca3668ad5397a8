using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.OData.Source;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.OData.Portal;

/// <summary>Conditions in the query tree.</summary>
/// <param name="model">The model.</param>
internal sealed partial class ConditionTranslation(PortalModel model)
{
    private static readonly Sentence Instead = new(
        $"Hãy so sánh một thuộc tính với một giá trị; dùng được: {string.Join(", ", PortalCapabilities.FilterFunctions)}.",
        $"Compare a property with a value; functions: {string.Join(", ", PortalCapabilities.FilterFunctions)}.");

    /// <summary>Whose values names are: those of the rows, or of the items of a lambda.</summary>
    /// <param name="Variable">The variable of the lambda; null outside.</param>
    /// <param name="Element">The list, when its items are plain values.</param>
    private sealed record Scope(string? Variable, Column? Element);

    public Condition Of(BoundExpression expression) => Of(expression, new(null, null));

    private Condition Of(BoundExpression expression, Scope scope) => expression switch
    {
        BoundExpression.Constant constant => Always(constant.Value is true),
        BoundExpression.Binary { Operator: "and" } and => new Condition.And([Of(and.Left, scope), Of(and.Right, scope)]) { At = Place(and) },
        BoundExpression.Binary { Operator: "or" } or => new Condition.Or([Of(or.Left, scope), Of(or.Right, scope)]) { At = Place(or) },
        BoundExpression.Unary { Operator: "not" } not => new Condition.Not(Of(not.Operand, scope)) { At = Place(not) },
        BoundExpression.Binary binary => Compare(binary, scope),
        BoundExpression.In member => In(member, scope),
        BoundExpression.Call call => Call(call, scope),
        BoundExpression.Lambda lambda => Lambda(lambda, scope),
        BoundExpression.Path { Kind: ValueKind.Boolean } flag => Leaf(flag, scope, operand => new Condition.Compare(operand, Comparison.Equal, true) { At = Place(flag) }),
        _ => throw Unserved(expression),
    };

    private static Condition Always(bool holds) => holds ? new Condition.And([]) : new Condition.Or([]);

    private static QueryPlace Place(BoundExpression expression) => new("$filter", expression.At);

    private static ODataException Unserved(BoundExpression expression) => ODataErrors.NotImplemented(
        expression switch
        {
            BoundExpression.Call call => new($"{call.Function}()", $"{call.Function}()"),
            BoundExpression.Binary binary => new($"“{binary.Operator}”", $"“{binary.Operator}”"),
            BoundExpression.Count => new("$count", "$count"),
            BoundExpression.Case => new("case()", "case()"),
            _ => new Sentence("biểu thức này", "This expression"),
        },
        Instead,
        expression.At);

    /// <summary>A condition on the value at the end of a path; the records on the way are crossed.</summary>
    private Condition Leaf(BoundExpression.Path path, Scope scope, Func<Operand, Condition> leaf)
    {
        if (path.Variable != scope.Variable)
            throw ODataErrors.NotImplemented(new Sentence("giá trị bên ngoài any/all", "A value from outside of any/all"), Instead, path.At);
        if (path.Steps.Count == 0)
            return scope.Element is { } element ? leaf(new(element.Name, At: Place(path))) : throw Unserved(path);
        return Cross(path, 0, leaf);
    }

    private Condition Cross(BoundExpression.Path path, int step, Func<Operand, Condition> leaf)
    {
        var property = path.Steps[step];
        var operand = new Operand(model.ColumnOf(property).Name, At: Place(path));
        if (step == path.Steps.Count - 1)
            return leaf(operand);
        return new Condition.Across(operand, Cross(path, step + 1, leaf)) { At = Place(path) };
    }

    private Condition Lambda(BoundExpression.Lambda lambda, Scope scope)
    {
        if (lambda.All)
            return new Condition.Not(Some(lambda.Collection, new BoundExpression.Unary("not", lambda.Condition!, ValueKind.Boolean) { At = lambda.At }, lambda.Variable, scope)) { At = Place(lambda) };
        return Some(lambda.Collection, lambda.Condition, lambda.Variable, scope);
    }

    /// <summary>Some item of a collection fulfils a condition; any item where there is none.</summary>
    private Condition Some(BoundExpression.Path collection, BoundExpression? condition, string? variable, Scope scope)
    {
        if (collection.Variable != scope.Variable)
            throw ODataErrors.NotImplemented(new Sentence("giá trị bên ngoài any/all", "A value from outside of any/all"), Instead, collection.At);
        var at = Place(collection);
        return Cross(collection, 0, operand =>
        {
            var property = collection.Steps[^1];
            if (property is not IEdmNavigationProperty navigation)
                return new Condition.Any(operand, condition is null ? null : Of(condition, new(variable, model.ColumnOf(property)))) { At = at };
            var part = condition is null ? null : Of(condition, new(variable, null));
            if (model.IsBack(navigation))
                return new Condition.Back(operand with { Column = navigation.Name }, part) { At = at };
            return part is null ? new Condition.Any(operand, null) { At = at } : new Condition.Across(operand, part) { At = at };
        });
    }

    private static bool IsConstant(BoundExpression expression) => expression switch
    {
        BoundExpression.Constant => true,
        BoundExpression.Unary unary => IsConstant(unary.Operand),
        BoundExpression.Binary binary => IsConstant(binary.Left) && IsConstant(binary.Right),
        BoundExpression.Call call => call.Arguments.All(IsConstant),
        _ => false,
    };

    private static object? Constant(BoundExpression expression) => Evaluator.Value(expression, new ValueRow(new Dictionary<string, object?>()));
}
