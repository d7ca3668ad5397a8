using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Parsing;

namespace ThiDua.Portal.Api.OData.Binding;

/// <content>Comparisons: a literal takes the type of what it is compared with.</content>
internal sealed partial class ExpressionBinder
{
    private static (BoundExpression Left, BoundExpression Right) Together(BoundExpression left, BoundExpression right, bool equality)
    {
        if (right is BoundExpression.Constant constant)
            right = Converted(constant, left);
        else if (left is BoundExpression.Constant first)
            left = Converted(first, right);
        var fits = left.Kind == right.Kind || left.Kind is ValueKind.Null || right.Kind is ValueKind.Null;
        var comparable = left.Kind is not (ValueKind.Collection or ValueKind.Binary or ValueKind.Geography) && (equality || left.Kind is not (ValueKind.Complex or ValueKind.Entity));
        return fits && comparable ? (left, right) : throw ODataErrors.TypeMismatch(EdmKinds.Words(left.Kind), EdmKinds.Words(right.Kind), right.At);
    }

    private static BoundExpression.Constant Converted(BoundExpression.Constant constant, BoundExpression other)
    {
        if (other is BoundExpression.Constant || constant.Kind is ValueKind.Null)
            return constant;
        if (other.Kind is ValueKind.Enumeration && constant.Value is string named)
            return Member(named, constant, other);
        if (constant.Kind == other.Kind)
            return constant;
        // A text is cast to what it is compared with; a moment at midnight is a day.
        if (constant.Value is string text && constant.Kind is ValueKind.String && other.Kind is not (ValueKind.Complex or ValueKind.Entity or ValueKind.Collection))
            return new(Literals.Value(text, other.Kind, constant.At), other.Kind) { At = constant.At };
        if (constant.Value is DateTimeOffset instant && other.Kind is ValueKind.Date && instant.TimeOfDay == TimeSpan.Zero)
            return new(DateOnly.FromDateTime(instant.DateTime), ValueKind.Date) { At = constant.At };
        if (constant.Value is DateOnly day && other.Kind is ValueKind.DateTime)
            return new(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), ValueKind.DateTime) { At = constant.At };
        return constant;
    }

    private const int MostMembers = 25;

    private static BoundExpression.Constant Member(string written, BoundExpression.Constant constant, BoundExpression other)
    {
        if (other is not BoundExpression.Path { Type: var type } || type.Definition is not IEdmEnumType known)
            return new(written, ValueKind.Enumeration) { At = constant.At };
        var members = written;
        if (constant.Kind is ValueKind.Enumeration)
        {
            var quote = written.IndexOf('\'', StringComparison.Ordinal);
            var named = written[..quote];
            members = written[(quote + 1)..^1];
            // The type says nothing that the other operand does not; some write the namespace of another edition.
            if (named.Length > 0 && named[(named.LastIndexOf('.') + 1)..] != known.Name)
                throw ODataErrors.TypeMismatch(known.FullTypeName(), named, constant.At);
        }

        return Literals.Members(known, members) is { } value
            ? new(value, ValueKind.Enumeration) { At = constant.At }
            : throw ODataErrors.InvalidValue(members, string.Join(", ", known.Members.Take(MostMembers).Select(member => member.Name)), constant.At, Names.Nearest(members, known.Members.Select(member => member.Name)));
    }

    private BoundExpression.In In(Expression.Binary member, Shape shape)
    {
        var operand = Bind(member.Left, shape);
        var list = member.Right;
        if (list is Expression.Path { Segments: [Segment.Alias alias] } && aliases.TryGetValue("@" + alias.Text, out var value))
            list = value;
        if (list is not Expression.List items)
        {
            if (list is not (Expression.Literal or Expression.Path { Segments: [Segment.Alias] }))
                throw ODataErrors.NotImplemented(new Sentence("in với một danh sách của bản ghi", "in with a collection of the model"), new("Hãy dùng any.", "Use any."), list.At);
            items = new([list]) { At = list.At };
        }

        budget.FitsList(items.Items.Count, items.At);
        var values = new List<object?>(items.Items.Count);
        foreach (var item in items.Items)
        {
            var constant = item switch
            {
                Expression.Literal literal => Literal(literal),
                Expression.Path { Segments: [Segment.Alias one] } => Alias(one, shape) as BoundExpression.Constant,
                _ => null,
            } ?? throw ODataErrors.NotImplemented(new Sentence("biểu thức trong danh sách", "An expression in a list"), new("Chỉ viết giá trị trong danh sách.", "Write values only."), item.At);
            values.Add(((BoundExpression.Constant)Together(operand, constant, equality: true).Right).Value);
        }

        return new(operand, values) { At = member.At };
    }
}
