using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Parsing;

namespace ThiDua.Portal.Api.OData.Binding;

/// <content><c>$select</c> and <c>$expand</c>.</content>
internal sealed partial class QueryBinder
{
    private static readonly Sentence OnlyNames = new("Hãy viết tên thuộc tính.", "Write names of properties.");

    private Selection Selected(IEdmEntityType type, IEdmNavigationSource set, OptionSet given, Shape shape, List<(string Name, BoundExpression Value)> computed, int depth)
    {
        var items = given.Value<List<OptionItems.Select>>("select");
        var expansions = (given.Value<List<OptionItems.Expand>>("expand") ?? []).SelectMany(item => Expand(type, set, item, depth)).ToList();
        if (expansions.GroupBy(expansion => expansion.Property).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw ODataErrors.Of("duplicateOption", $"$expand có {twice.Key.Name} hai lần.", $"$expand has {twice.Key.Name} twice.", "$expand");
        if (items?.Count > Limits.Select)
            throw ODataErrors.TooComplex("$select", Limits.Select, given.At("select"));
        var selection = items is null
            ? new Selection(type, [.. type.StructuralProperties()]) { Computed = computed }
            : Chosen(type, items, shape, computed);
        selection = selection with { Expansions = expansions };
        return selection with { Context = Context(selection, items is null) };
    }

    private Selection Chosen(IEdmStructuredType type, IReadOnlyList<OptionItems.Select> items, Shape shape, List<(string Name, BoundExpression Value)> computed)
    {
        var properties = new List<IEdmStructuralProperty>();
        var values = new List<(string, BoundExpression)>();
        var inner = new Dictionary<string, List<OptionItems.Select>>();
        foreach (var item in items)
        {
            if (item.Path[0] is Segment.Word)
            {
                properties.AddRange(type.StructuralProperties());
                continue;
            }

            if (item.Path[0] is not Segment.Name { Text: var name } first)
                throw ODataErrors.NotImplemented("An annotation in $select", OnlyNames, item.At);
            if (computed.Find(one => one.Name == name) is { Value: { } value } && item.Path.Count == 1)
            {
                values.Add((name, value));
                continue;
            }

            if (name.Contains('.', StringComparison.Ordinal))
                throw ODataErrors.NotImplemented("A type or an operation in $select", OnlyNames, first.At);
            switch (type.FindProperty(name))
            {
                case IEdmNavigationProperty when item.Path.Count == 1:
                    break;
                case IEdmStructuralProperty property:
                    properties.Add(property);
                    Deeper(property, item, inner);
                    break;
                default:
                    throw ODataErrors.UnknownProperty(name, shape.Name, Names.Nearest(name, shape.Names), first.At);
            }
        }

        var complex = inner.ToDictionary(pair => pair.Key, pair => Inner(type.FindProperty(pair.Key)!, pair.Value));
        return new(type, [.. properties.Distinct()]) { Computed = values, Inner = complex };
    }

    /// <summary>Gathers what is wanted of a complex value, by a path or by options.</summary>
    private static void Deeper(IEdmStructuralProperty property, OptionItems.Select item, Dictionary<string, List<OptionItems.Select>> inner)
    {
        var wanted = inner.TryGetValue(property.Name, out var known) ? known : inner[property.Name] = [];
        if (item.Path.Count > 1)
            wanted.Add(item with { Path = [.. item.Path.Skip(1)] });
        foreach (var option in item.Options)
        {
            if (option is not { Name: "select", Value: List<OptionItems.Select> nested })
                throw ODataErrors.NotImplemented($"${option.Name.TrimStart('@')} in $select", new("Chỉ dùng $select lồng nhau.", "Only $select is nested."), option.At);
            wanted.AddRange(nested);
        }

        if (wanted.Count == 0)
            inner.Remove(property.Name);
    }

    private Selection Inner(IEdmProperty property, List<OptionItems.Select> items)
    {
        var type = property.Type.IsCollection() ? property.Type.AsCollection().ElementType() : property.Type;
        if (!type.IsComplex())
            throw ODataErrors.TypeMismatch(type.FullName(), "Edm.ComplexType", items[0].At);
        var complex = type.AsComplex().ComplexDefinition();
        var chosen = Chosen(complex, items, new(complex), []);
        return chosen with { Context = Context(chosen, all: false) };
    }

    private List<Expansion> Expand(IEdmEntityType type, IEdmNavigationSource set, OptionItems.Expand item, int depth)
    {
        if (depth >= Limits.ExpandDepth)
            throw ODataErrors.TooComplex("nested $expand", Limits.ExpandDepth, item.At);
        if (item.Path is [Segment.Word { Text: "*" }])
            return [.. type.NavigationProperties().Select(property => Expanded(property, set, item, depth))];
        if (item.Path is not [Segment.Name { Text: var name } first])
            throw ODataErrors.NotImplemented("A path or type in $expand", OnlyNames, item.At);
        return type.FindProperty(name) switch
        {
            IEdmNavigationProperty property => [Expanded(property, set, item, depth)],
            IEdmStructuralProperty => throw ODataErrors.Of("typeMismatch", $"{name} không dẫn tới bản ghi khác; hãy dùng $select.", $"{name} leads to no other record; use $select.", position: first.At),
            _ => throw ODataErrors.UnknownProperty(name, type.Name, Names.Nearest(name, type.NavigationProperties().Select(property => property.Name)), first.At),
        };
    }

    private Expansion Expanded(IEdmNavigationProperty property, IEdmNavigationSource set, OptionItems.Expand item, int depth)
    {
        if (++_expands > Limits.Expands)
            throw ODataErrors.TooComplex("$expand", Limits.Expands, item.At);
        var target = property.ToEntityType();
        var targets = set.FindNavigationTarget(property);
        if (property.Type.IsCollection())
            return new(property, Rows(target, targets, property, [], item.Options, depth + 1), item.Mode);
        return new(property, new(target, targets, null, Row(target, targets, item.Options, depth + 1)), item.Mode);
    }

    private static string Context(Selection selection, bool all)
    {
        var names = all
            ? selection.Computed.Select(value => value.Name)
            : selection.Properties.Select(property => selection.Inner.TryGetValue(property.Name, out var inner) ? property.Name + inner.Context : property.Name).Concat(selection.Computed.Select(value => value.Name));
        if (all && selection.Computed.Count > 0)
            names = names.Prepend("*");
        var parts = names.Concat(selection.Expansions.Select(Part)).ToList();
        return parts.Count == 0 && all ? "" : $"({string.Join(',', parts)})";

        static string Part(Expansion expansion) => expansion.Mode is null
            ? expansion.Property.Name + (expansion.Rows.Selection.Context.Length == 0 ? "()" : expansion.Rows.Selection.Context)
            : expansion.Property.Name + "/" + expansion.Mode;
    }
}
