using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Parsing;

namespace ThiDua.Portal.Api.OData.Binding;

/// <content><c>$select</c> and <c>$expand</c>.</content>
internal sealed partial class QueryBinder
{
    private static readonly Sentence OnlyNames = new("Hãy viết tên thuộc tính.", "Write names of properties.");

    private static readonly Sentence Nested = new("Hãy lồng từng liên kết: issuer($expand=place).", "Nest one link in another: issuer($expand=place).");

    private Selection Selected(IEdmEntityType type, IEdmNavigationSource set, OptionSet given, Shape shape, List<(string Name, BoundExpression Value)> computed, int depth)
    {
        var items = given.Value<List<OptionItems.Select>>("select");
        var expansions = (given.Value<List<OptionItems.Expand>>("expand") ?? []).SelectMany(item => Expand(type, set, item, depth)).ToList();
        if (expansions.GroupBy(expansion => expansion.Property).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw ODataErrors.Of("duplicateOption", $"$expand có {twice.Key.Name} hai lần.", $"$expand has {twice.Key.Name} twice.", "$expand");
        if (items?.Count > Limits.Select)
            throw ODataErrors.TooComplex(new Sentence("mục trong $select", "items of $select"), Limits.Select, given.At("select"));
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
        var lists = new Dictionary<string, ListPart>();
        foreach (var item in items)
        {
            if (item.Path[0] is Segment.Word)
            {
                properties.AddRange(type.StructuralProperties());
                continue;
            }

            if (item.Path[0] is not Segment.Name { Text: var name } first)
                throw ODataErrors.NotImplemented(new Sentence("chú giải trong $select", "An annotation in $select"), OnlyNames, item.At);
            if (computed.Find(one => one.Name == name) is { Value: { } value } && item.Path.Count == 1)
            {
                values.Add((name, value));
                continue;
            }

            if (name.Contains('.', StringComparison.Ordinal))
                throw ODataErrors.NotImplemented(new Sentence("kiểu hoặc phép toán trong $select", "A type or an operation in $select"), OnlyNames, first.At);
            switch (type.FindProperty(name))
            {
                case IEdmNavigationProperty when item.Path.Count == 1:
                    break;
                case IEdmNavigationProperty:
                    throw ODataErrors.Of("misplacedOption", $"{name} là bản ghi khác: hãy viết $expand={name}($select=…).", $"{name} is another record: write $expand={name}($select=…).", position: first.At);
                case IEdmStructuralProperty property:
                    properties.Add(property);
                    Deeper(property, item, inner, lists);
                    break;
                default:
                    throw ODataErrors.UnknownProperty(name, shape.Name, Names.Nearest(name, shape.Names), first.At);
            }
        }

        var complex = inner.ToDictionary(pair => pair.Key, pair => Inner(type.FindProperty(pair.Key)!, pair.Value));
        return new(type, [.. properties.Distinct()]) { Computed = values, Inner = complex, Lists = lists };
    }

    private List<Expansion> Expand(IEdmEntityType type, IEdmNavigationSource set, OptionItems.Expand item, int depth)
    {
        if (depth >= Limits.ExpandDepth)
            throw ODataErrors.TooComplex(new Sentence("lớp $expand lồng nhau", "nested $expand"), Limits.ExpandDepth, item.At);
        if (item.Path is [Segment.Word { Text: "*" }])
            return [.. type.NavigationProperties().Select(property => Expanded(property, set, item, depth))];
        if (item.Path is not [Segment.Name { Text: var name } first])
            throw ODataErrors.NotImplemented(new Sentence("đường dẫn hoặc kiểu trong $expand", "A path or type in $expand"), Nested, item.At);
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
            throw ODataErrors.TooComplex(new Sentence("mục trong $expand", "items of $expand"), Limits.Expands, item.At);
        item = Leveled(property, item, Limits.ExpandDepth - depth);
        var target = property.ToEntityType();
        var targets = set.FindNavigationTarget(property);
        if (property.Type.IsCollection())
            return new(property, Rows(target, targets, property, [], item.Options, depth + 1), item.Mode);
        return new(property, new(target, targets, null, Row(target, targets, item.Options, depth + 1)), item.Mode);
    }

    /// <summary><c>$levels</c> as expansions within one another, as many as may stand there where <c>max</c> is wanted.</summary>
    private static OptionItems.Expand Leveled(IEdmNavigationProperty property, OptionItems.Expand item, int most)
    {
        if (item.Options.FirstOrDefault(option => option is { Name: "levels", Kind: QueryOptionKind.System }) is not { Value: long wanted } levels)
            return item;
        if (wanted == long.MaxValue)
            wanted = most;
        if (wanted > most)
            throw ODataErrors.TooComplex(new Sentence("lớp $expand lồng nhau", "nested $expand"), most, levels.At);
        if (wanted > 1 && property.ToEntityType() != property.DeclaringType)
            throw ODataErrors.Of("misplacedOption", $"$levels cần một liên kết về cùng loại bản ghi; {property.Name} thì không.", $"$levels takes a link to the same type; {property.Name} is none.", "$expand", levels.At);
        List<QueryOption> rest = [.. item.Options.Where(option => option != levels)];
        if (wanted == 1)
            return item with { Options = rest };
        var others = rest.Find(option => option is { Name: "expand", Kind: QueryOptionKind.System });
        var deeper = item with { Options = [.. rest, levels with { Value = wanted - 1 }] };
        List<OptionItems.Expand> expands = [.. others?.Value as List<OptionItems.Expand> ?? [], deeper];
        return item with { Options = [.. rest.Where(option => option != others), new("expand", QueryOptionKind.System, expands, levels.At)] };
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
