using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Parsing;

namespace ThiDua.Portal.Api.OData.Binding;

/// <content>Paths.</content>
internal sealed partial class ExpressionBinder
{
    private static readonly Sentence WriteProperties = new("Hãy viết đường dẫn gồm tên thuộc tính.", "Write a path of property names.");

    private BoundExpression Path(Expression.Path path, Shape shape)
    {
        var first = path.Segments[0];
        if (first is Segment.Alias alias)
            return path.Segments.Count == 1 ? Alias(alias, shape) : throw ODataErrors.NotImplemented(new Sentence("đường dẫn sau tham số @", "A path after an alias"), WriteProperties, first.At);
        if (first is Segment.Word { Text: "$root" or "$these" } word)
            throw ODataErrors.NotImplemented(word.Text, WriteProperties, first.At);
        if (first is Segment.Annotation)
            throw ODataErrors.NotImplemented(new Sentence("chú giải", "An annotation"), WriteProperties, first.At);
        if (first is Segment.Name { Text: var name } && shape.Computed.TryGetValue(name, out var computed))
            return path.Segments.Count == 1 ? computed : throw ODataErrors.NotImplemented(new Sentence("đường dẫn sau giá trị tính ra", "A path after a computed value"), WriteProperties, first.At);
        if (shape.Type is null && path.Segments.All(segment => segment is Segment.Name) && shape.Computed.TryGetValue(string.Join('/', path.Segments.Select(segment => ((Segment.Name)segment).Text)), out var nested))
            return nested;
        string? variable = null;
        IEdmTypeReference? type = null;
        var start = 0;
        if (first is Segment.Word { Text: ListPart.This } && shape.Variables.TryGetValue(ListPart.This, out type))
        {
            (variable, start) = (ListPart.This, 1);
        }
        else if (first is Segment.Word)
        {
            start = 1;
        }
        else if (first is Segment.Name { Text: var named } && shape.Variables.TryGetValue(named, out type))
        {
            (variable, start) = (named, 1);
        }

        type ??= shape.Type switch
        {
            IEdmEntityType entity => new EdmEntityTypeReference(entity, false),
            IEdmComplexType complex => new EdmComplexTypeReference(complex, false),
            _ => null,
        };
        return Steps(path, start, new([], variable, type), shape);
    }

    private sealed record Walk(List<IEdmProperty> Steps, string? Variable, IEdmTypeReference? Type)
    {
        public IEdmTypeReference? Type { get; set; } = Type;
    }

    private BoundExpression Steps(Expression.Path path, int start, Walk walk, Shape shape)
    {
        for (var i = start; i < path.Segments.Count; i++)
        {
            var segment = path.Segments[i];
            switch (segment)
            {
                case Segment.Name name:
                    Step(name, walk, shape, i + 1 < path.Segments.Count && path.Segments[i + 1] is Segment.Parentheses);
                    break;
                case Segment.Word { Text: "$count" }:
                    return new BoundExpression.Count(Collection(walk, segment), null) { At = path.At };
                case Segment.Count count:
                    return Count(Collection(walk, segment), count.Options, shape, path.At);
                case Segment.Filter filter when i + 1 < path.Segments.Count && path.Segments[i + 1] is Segment.Word { Text: "$count" }:
                    var counted = Collection(walk, segment);
                    return new BoundExpression.Count(counted, Within(counted, filter.Condition, shape)) { At = path.At };
                case Segment.Lambda lambda:
                    return Lambda(Collection(walk, segment), lambda, shape);
                default:
                    throw ODataErrors.NotImplemented(new Sentence("đoạn đường dẫn này", "This segment of a path"), WriteProperties, segment.At);
            }
        }

        if (walk.Type is null)
            throw ODataErrors.NotImplemented(new Sentence("$it của một nhóm", "$it of a group"), WriteProperties, path.At);
        return Whole(walk, path.At);
    }

    private static BoundExpression.Path Whole(Walk walk, int at) =>
        new(walk.Variable, walk.Steps, walk.Type!, EdmKinds.Of(walk.Type!)) { At = at };

    private void Step(Segment.Name name, Walk walk, Shape shape, bool called)
    {
        if (called)
            throw ODataErrors.Of("unknownFunction", $"Không có hàm “{name.Text}”.", $"There is no function “{name.Text}”.", position: name.At, nearest: Names.Nearest(name.Text, capabilities.Functions));
        var owner = walk.Type is null || !walk.Type.IsStructured() ? null : walk.Type.AsStructured().StructuredDefinition();
        if (owner is not null && name.Text.Contains('.', StringComparison.Ordinal))
        {
            if (name.Text == owner.FullTypeName())
                return;
            throw ODataErrors.NotImplemented(new Sentence("ép kiểu", "A cast"), WriteProperties, name.At);
        }

        if (walk.Type is { } list && list.IsCollection() && walk.Steps is [.., { Name: var many }])
            throw ODataErrors.Of("typeMismatch", $"{many} là danh sách: hãy viết {many}/any(x:x/{name.Text} …).", $"{many} is a list: write {many}/any(x:x/{name.Text} …).", position: name.At);
        if (owner?.FindProperty(name.Text) is not { } property)
        {
            var known = owner is null ? shape.Names : walk.Steps.Count == 0 && walk.Variable is null ? shape.Names : owner.Properties().Select(one => one.Name);
            var owning = owner is IEdmSchemaElement element ? element.Name : walk.Type?.FullName() ?? shape.Name;
            throw ODataErrors.UnknownProperty(name.Text, owning, Names.Nearest(name.Text, known), name.At);
        }

        walk.Steps.Add(property);
        walk.Type = property.Type;
    }

    private static BoundExpression.Path Collection(Walk walk, Segment segment) => walk.Type is { } type && type.IsCollection()
        ? Whole(walk, segment.At)
        : throw ODataErrors.TypeMismatch(walk.Type is null ? "null" : EdmKinds.Words(EdmKinds.Of(walk.Type)), "Collection", segment.At);

    private BoundExpression.Count Count(BoundExpression.Path collection, IReadOnlyList<QueryOption> options, Shape shape, int at)
    {
        BoundExpression? condition = null;
        foreach (var option in options)
        {
            if (option is not { Name: "filter", Value: Expression filter })
                throw ODataErrors.NotImplemented(new Sentence("$search trong $count", "$search in a count"), new("Hãy dùng $filter.", "Use $filter."), option.At);
            condition = Within(collection, filter, shape);
        }

        return new(collection, condition) { At = at };
    }

    /// <summary>A condition whose names are those of the items of a collection.</summary>
    private BoundExpression Within(BoundExpression.Path collection, Expression condition, Shape shape)
    {
        var item = collection.Type.AsCollection().ElementType();
        budget.EnterLambda(condition.At);
        var bound = Condition(condition, new Shape(item.IsStructured() ? item.AsStructured().StructuredDefinition() : null) { Variables = shape.Variables });
        budget.LeaveLambda();
        return bound;
    }

    private BoundExpression.Lambda Lambda(BoundExpression.Path collection, Segment.Lambda lambda, Shape shape)
    {
        if (lambda.Condition is null)
            return new(false, collection, null, null) { At = lambda.At };
        budget.EnterLambda(lambda.At);
        var inner = shape.With(lambda.Variable!, collection.Type.AsCollection().ElementType());
        var bound = new BoundExpression.Lambda(lambda.Kind == "all", collection, lambda.Variable, Condition(lambda.Condition, inner)) { At = lambda.At };
        budget.LeaveLambda();
        return bound;
    }
}
