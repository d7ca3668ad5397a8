using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Parsing;
using ThiDua.Portal.Api.OData.Source;

namespace ThiDua.Portal.Api.OData.Binding;

/// <content><c>$apply</c>: the source filters and groups; what follows is done with the groups.</content>
internal sealed partial class QueryBinder
{
    private static readonly string[] OfGroups = ["filter", "orderby", "top", "skip", "count", "select", "compute", "apply"];

    private Draft Apply(Draft draft, IReadOnlyList<ApplyStep> steps)
    {
        if (steps.Count > Limits.ApplySteps)
            throw ODataErrors.TooComplex(new Sentence("bước trong $apply", "steps of $apply"), Limits.ApplySteps, steps[0].At);
        return steps.Aggregate(draft, Step);
    }

    private Draft Step(Draft draft, ApplyStep step) => draft.Tail is null ? First(draft, step) : Later(draft, step);

    /// <summary>Before rows are grouped.</summary>
    private Draft First(Draft draft, ApplyStep step)
    {
        switch (step)
        {
            case ApplyStep.Identity:
                return draft;
            case ApplyStep.Filter filter:
                return draft with { Query = draft.Query with { Where = [.. draft.Query.Where, expressions.Condition(filter.Condition, draft.Shape)] } };
            case ApplyStep.Search search:
                return draft with { Query = draft.Query with { Search = [.. draft.Query.Search, Checked(search.Term)] } };
            case ApplyStep.Compute compute:
                return draft with { Shape = compute.Items.Aggregate(draft.Shape, (shape, item) => shape.With(item.Name, Fresh(item, shape))) };
            case ApplyStep.OrderBy order:
                return draft with { Query = draft.Query with { OrderBy = Order([.. order.Items], draft.Shape) } };
            case ApplyStep.Aggregate or ApplyStep.GroupBy:
                var groups = Grouping(draft.Shape, step, out var then);
                var grouped = draft with { Query = draft.Query with { Groups = groups, OrderBy = [] }, Tail = [], Shape = After(groups), Names = Named(groups) };
                return then.Aggregate(grouped, Step);
            case ApplyStep.Top or ApplyStep.Skip or ApplyStep.Extreme { Kind: "topcount" or "bottomcount" }:
                throw ODataErrors.NotImplemented(new Sentence("top, skip, topcount, bottomcount trước khi nhóm", "top, skip, topcount, bottomcount before groupby"), new("Hãy dùng $orderby, $top, $skip.", "Use $orderby, $top, $skip."), step.At);
            default:
                throw Unserved(step);
        }
    }

    /// <summary>After rows were grouped.</summary>
    private Draft Later(Draft draft, ApplyStep step)
    {
        switch (step)
        {
            case ApplyStep.Identity:
                return draft;
            case ApplyStep.Filter filter:
                return With(draft, GroupSteps.Filter(expressions.Condition(filter.Condition, draft.Shape)));
            case ApplyStep.OrderBy order:
                return With(draft, GroupSteps.Order(Order([.. order.Items], draft.Shape)));
            case ApplyStep.Skip skip:
                return With(draft, GroupSteps.Skip(skip.Count));
            case ApplyStep.Top top:
                return With(draft, GroupSteps.Top(top.Count));
            case ApplyStep.Compute compute:
                return Computed(draft, compute.Items);
            case ApplyStep.Extreme { Kind: "topcount" or "bottomcount", Amount: Expression.Literal { Kind: LiteralKind.Number } amount } extreme:
                var by = new SourceOrder(expressions.Bind(extreme.By, draft.Shape), extreme.Kind == "topcount");
                var count = Literals.Read(amount).Value is decimal wanted ? (long)Math.Clamp(wanted, 0, int.MaxValue) : throw ODataErrors.InvalidValue(amount.Text, "Edm.Int64", amount.At);
                return With(With(draft, GroupSteps.Order([by])), GroupSteps.Top(count));
            case ApplyStep.Aggregate or ApplyStep.GroupBy:
                var groups = Grouping(draft.Shape, step, out var then);
                return then.Aggregate(With(draft, GroupSteps.Group(groups)) with { Shape = After(groups), Names = Named(groups) }, Step);
            case ApplyStep.Concat concat:
                var branches = concat.Parts.Select(part => Apply(draft with { Tail = [] }, part)).ToList();
                var joined = With(draft, rows => Joined([.. rows], branches));
                return joined with
                {
                    Names = [.. branches.SelectMany(branch => branch.Names).Distinct()],
                    Shape = branches.Aggregate(new Shape(null), (shape, branch) => branch.Shape.Computed.Aggregate(shape, (known, one) => known.With(one.Key, one.Value))),
                };
            default:
                throw Unserved(step);
        }
    }

    private static IEnumerable<ODataRow> Joined(IReadOnlyList<ODataRow> rows, List<Draft> branches) =>
        branches.SelectMany(branch => branch.Tail!.Aggregate((IEnumerable<ODataRow>)rows, (result, step) => step(result)));

    private static Draft With(Draft draft, Func<IEnumerable<ODataRow>, IEnumerable<ODataRow>> step) => draft with { Tail = [.. draft.Tail!, step] };

    private static ODataException Unserved(ApplyStep step)
    {
        var name = step switch { ApplyStep.Other other => other.Kind, ApplyStep.Extreme extreme => extreme.Kind, _ => step.GetType().Name.ToLowerInvariant() };
        return ODataErrors.NotImplemented(new Sentence($"{name} trong $apply", $"{name} in $apply"), new("Hãy dùng filter, compute, groupby, aggregate; sau groupby còn orderby, skip, top, topcount, bottomcount, concat.", "Use filter, compute, groupby, aggregate; after groupby also orderby, skip, top, topcount, bottomcount, concat."), step.At);
    }

    private SourceGroups Grouping(Shape shape, ApplyStep step, out IReadOnlyList<ApplyStep> then)
    {
        then = [];
        if (step is ApplyStep.Aggregate only)
            return new([], Figures(only, shape, []));
        var groupBy = (ApplyStep.GroupBy)step;
        if (groupBy.Elements.Count > Limits.GroupKeys)
            throw ODataErrors.TooComplex(new Sentence("thuộc tính trong groupby", "properties of groupby"), Limits.GroupKeys, step.At);
        var keys = groupBy.Elements.Select(element => Key(element, shape)).ToList();
        if (keys.GroupBy(key => key.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw ODataErrors.Of("invalidValue", $"groupby có {twice.Key} hai lần.", $"groupby has {twice.Key} twice.", position: step.At);
        if (groupBy.Then.Count > 0 && groupBy.Then[0] is ApplyStep.Aggregate first)
        {
            then = [.. groupBy.Then.Skip(1)];
            return new(keys, Figures(first, shape, [.. keys.Select(key => key.Name)]));
        }

        return groupBy.Then.Count == 0 ? new(keys, []) : throw Unserved(groupBy.Then[0]);
    }

    private (string Name, BoundExpression Value) Key(GroupElement element, Shape shape)
    {
        if (element.Kind.Length > 0)
            throw ODataErrors.NotImplemented(element.Kind, new("Hãy nhóm theo từng thuộc tính.", "Group by properties."), element.At);
        var path = element.Paths[0];
        var value = expressions.Bind(path, shape);
        if (value.Kind is ValueKind.Collection or ValueKind.Complex)
            throw ODataErrors.Of("typeMismatch", "groupby chỉ nhận thuộc tính có một giá trị.", "groupby takes properties that have one value.", position: element.At);
        if (value.Kind is ValueKind.Entity)
            throw ODataErrors.NotImplemented(new Sentence("groupby theo cả bản ghi được liên kết", "groupby of a whole linked record"), new("Hãy nhóm theo mã hoặc thuộc tính của nó, ví dụ decisionId, place/name.", "Group by its id or a property of it, as in decisionId, place/name."), element.At);
        return (string.Join('/', path.Segments.Select(segment => ((Segment.Name)segment).Text)), value);
    }

    private List<SourceFigure> Figures(ApplyStep.Aggregate aggregate, Shape shape, HashSet<string> names)
    {
        var figures = new List<SourceFigure>();
        foreach (var item in aggregate.Items)
        {
            if (item.HasFrom || item.Method is null || item.Method.Contains('.', StringComparison.Ordinal) || (item.Method == "$count" && item.Value is not null))
                throw ODataErrors.NotImplemented(new Sentence("phép gộp này", "This aggregate"), new("Hãy dùng sum, min, max, average, countdistinct hoặc $count.", "Use sum, min, max, average, countdistinct or $count."), item.At);
            if (!names.Add(item.Alias!))
                throw ODataErrors.Of("invalidValue", $"Đã có tên “{item.Alias}”.", $"The name “{item.Alias}” is taken.", position: item.At);
            var value = item.Value is null ? null : expressions.Bind(item.Value, shape);
            if (value is not null && item.Method is "sum" or "average" && value!.Kind is not (ValueKind.Number or ValueKind.Duration or ValueKind.Null))
                throw ODataErrors.TypeMismatch(EdmKinds.Words(value.Kind), item.Method, item.At);
            figures.Add(new(item.Alias!, item.Method, value, item.At));
        }

        return figures;
    }

    private static string[] Named(SourceGroups groups) => [.. groups.Keys.Select(key => key.Name), .. groups.Figures.Select(figure => figure.Name)];

    private static Shape After(SourceGroups groups)
    {
        var shape = groups.Keys.Aggregate(new Shape(null), (known, key) => known.With(key.Name, new BoundExpression.Named(key.Name, key.Value.Kind)));
        return groups.Figures.Aggregate(shape, (known, figure) => known.With(figure.Name,
            new BoundExpression.Named(figure.Name, figure.Method is "min" or "max" ? figure.Value!.Kind : ValueKind.Number)));
    }

    private Draft Computed(Draft draft, IReadOnlyList<OptionItems.Computed> items)
    {
        var shape = draft.Shape;
        var values = new List<(string, BoundExpression)>();
        foreach (var item in items)
        {
            var value = Fresh(item, shape);
            values.Add((item.Name, value));
            shape = shape.With(item.Name, new BoundExpression.Named(item.Name, value.Kind));
        }

        IReadOnlyList<string> names = [.. draft.Names, .. items.Select(item => item.Name)];
        return With(draft, GroupSteps.Compute(values, names)) with { Shape = shape, Names = names };
    }

    /// <summary>The options that stand beside an <c>$apply</c> that grouped: they are about the groups.</summary>
    private RowsPlan Groups(IEdmEntityType type, IEdmNavigationSource set, Draft draft, OptionSet given)
    {
        foreach (var option in OfRows.Except(OfGroups))
        {
            if (given.Has(option))
                throw ODataErrors.Of("misplacedOption", $"${option} không dùng được sau $apply có nhóm.", $"${option} does not go with groups of $apply.", "$" + option, given.At(option));
        }

        if (given.Value<List<OptionItems.Computed>>("compute") is { } computed)
            draft = Computed(draft, computed);
        if (given.Value<Expression>("filter") is { } filter)
            draft = With(draft, GroupSteps.Filter(expressions.Condition(filter, draft.Shape)));
        if (given.Value<List<OptionItems.Order>>("orderby") is { } orders)
            draft = With(draft, GroupSteps.Order(Order(orders, draft.Shape)));
        var names = given.Value<List<OptionItems.Select>>("select") is { } items && !items.Exists(item => item.Path[0] is Segment.Word)
            ? items.ConvertAll(item => Wanted(item, draft))
            : draft.Names;
        var selection = new Selection(type, []) { Context = NestedNames.Text(names) };
        return new(type, set, source.Prepare(draft.Query), selection)
        {
            Top = given.Number("top"),
            Skip = Skip(given),
            Count = given.Flag("count"),
            Groups = new(draft.Tail!, names),
        };
    }

    private static string Wanted(OptionItems.Select item, Draft draft) =>
        string.Join('/', item.Path.Select(segment => (segment as Segment.Name)?.Text)) is var name && draft.Names.Contains(name)
        ? name
        : throw ODataErrors.UnknownProperty((item.Path[0] as Segment.Name)?.Text ?? "?", "$apply", Names.Nearest((item.Path[0] as Segment.Name)?.Text ?? "", draft.Names), item.At);
}
