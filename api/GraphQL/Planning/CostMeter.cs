using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Api.GraphQL.Validation;

namespace ThiDua.Portal.Api.GraphQL.Planning;

/// <summary>Adds up what an operation costs with its actual variables; under interfaces and unions the selections of all types count together.</summary>
internal sealed class CostMeter(Schema schema, Document document, DocumentContents contents, ICostModel model, InputObject variables, Limits limits)
{
    /// <exception cref="LimitException">The cost, or the product of page sizes along a path, is too high.</exception>
    public long Measure(OperationDefinition operation)
    {
        var cost = Measure([(operation.Selections, schema.Root(operation.Kind))], 1, 1);
        return cost <= limits.Cost
            ? cost
            : throw new LimitException(ErrorCodes.CostLimit, $"The operation costs {cost}, more than {limits.Cost}; ask for smaller pages or fewer fields.");
    }

    private long Measure(List<(SelectionSet Set, NamedType? Parent)> sets, long product, long page)
    {
        var groups = new Dictionary<string, List<FieldUse>>();
        var visited = new HashSet<string>();
        foreach (var (set, parent) in sets)
            Collect(set, parent, groups, visited);
        var sum = 0L;
        foreach (var uses in groups.Values)
            sum = Sum(sum, Measure(uses, product, page));
        return sum;
    }

    private long Measure(List<FieldUse> uses, long product, long page)
    {
        var (own, items, pageInside) = (0L, 1L, 1L);
        foreach (var use in uses.DistinctBy(use => use.Definition))
        {
            if (use.Definition is not { } definition || !new ArgumentPlan(document, use.Field, definition.Arguments).TryRead(variables, out var arguments, out _))
                continue;
            own = Math.Max(own, model.CostOf(definition, arguments));
            items = Math.Max(items, Product(model.ItemsOf(definition, arguments), model.CarriesItems(definition) ? page : 1));
            pageInside = Math.Max(pageInside, model.PageOf(definition, arguments));
        }

        product = Product(product, items);
        if (product > limits.NestedItems)
            throw new LimitException(ErrorCodes.PageLimit, $"Pages inside pages come to more than {limits.NestedItems} items; ask for smaller ones.");
        var inner = uses.Where(use => use.Field.Selections is not null).Select(use => (use.Field.Selections!, use.SelectionParent)).ToList();
        return inner.Count is 0 ? own : Sum(own, Product(items, Measure(inner, product, pageInside)));
    }

    private void Collect(SelectionSet set, NamedType? parent, Dictionary<string, List<FieldUse>> groups, HashSet<string> visited)
    {
        foreach (var selection in set.Items)
        {
            if (selection.Directives.Any(IsLeftOut))
                continue;
            switch (selection)
            {
                case Field selected:
                    if (!groups.TryGetValue(selected.ResponseName, out var uses))
                        groups.Add(selected.ResponseName, uses = []);
                    uses.Add(new(selected, parent, parent is null ? null : schema.FieldOf(parent, selected.Name.Text)));
                    break;
                case InlineFragment inline:
                    Collect(inline.Selections, TypeOf(inline.Condition) ?? parent, groups, visited);
                    break;
                case FragmentSpread spread when visited.Add(spread.Name.Text) && contents.Fragment(spread.Name.Text) is { } fragment:
                    Collect(fragment.Selections, TypeOf(fragment.Condition), groups, visited);
                    break;
            }
        }
    }

    private bool IsLeftOut(Directive directive)
    {
        var condition = directive.Arguments.Length is 1 ? directive.Arguments[0].Value : null;
        var value = condition is Variable variable ? variables.GetValueOrDefault(variable.Name.Text) as bool? : (condition as BooleanValue)?.IsTrue;
        return (directive.Name.Text is "skip" && value is true) || (directive.Name.Text is "include" && value is false);
    }

    private NamedType? TypeOf(NamedTypeReference? condition) => condition is not null && schema.TryGetType(condition.Name, out var type) ? type : null;

    private static long Sum(long one, long other) => one > long.MaxValue - other ? long.MaxValue : one + other;

    private static long Product(long one, long other) => other is not 0 && one > long.MaxValue / other ? long.MaxValue : one * other;
}
