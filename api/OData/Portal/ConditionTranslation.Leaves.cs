using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.OData.Portal;

/// <content>Conditions on one value.</content>
internal sealed partial class ConditionTranslation
{
    private Condition Compare(BoundExpression.Binary binary, Scope scope)
    {
        var (left, right, sign) = (binary.Left, binary.Right, binary.Operator);
        if (IsConstant(left) && IsConstant(right))
            return Always(Constant(binary) is true);
        if (IsConstant(left))
            (left, right, sign) = (right, left, sign switch { "gt" => "lt", "ge" => "le", "lt" => "gt", "le" => "ge", _ => sign });
        if (!IsConstant(right))
            throw ODataErrors.NotImplemented(new Sentence("so sánh hai thuộc tính với nhau", "A comparison of two properties"), Instead, binary.At);
        var value = Constant(right);
        if (left is BoundExpression.Count count)
            return Count(count, sign, value, scope);
        if (left.Kind is ValueKind.Boolean && left is not BoundExpression.Path && sign is "eq" or "ne" && value is bool or null)
            return (value is true) == (sign == "eq") ? Of(left, scope) : new Condition.Not(Of(left, scope)) { At = Place(left) };
        if (sign == "ne")
            return new Condition.Not(Compared(left, "eq", value, Place(right), scope)) { At = Place(binary) };
        return Compared(left, sign, value, Place(right), scope);
    }

    /// <param name="left">What is compared.</param>
    /// <param name="sign">How.</param>
    /// <param name="value">With what.</param>
    /// <param name="at">Where the value stands.</param>
    /// <param name="scope">Whose values names are.</param>
    private Condition Compared(BoundExpression left, string sign, object? value, QueryPlace at, Scope scope)
    {
        var comparison = sign switch
        {
            "eq" => Comparison.Equal,
            "gt" => Comparison.Greater,
            "ge" => Comparison.GreaterOrEqual,
            "lt" => Comparison.Less,
            "le" => Comparison.LessOrEqual,
            _ => throw ODataErrors.NotImplemented($"“{sign}”", Instead, left.At),
        };
        switch (left)
        {
            // Where a link on the way leads nowhere there is no value either.
            case BoundExpression.Path path when value is null && sign == "eq" && path.Steps.Count > 1:
                return new Condition.Not(Leaf(path, scope, operand => new Condition.Not(new Condition.IsNull(operand) { At = at }) { At = at })) { At = at };
            case BoundExpression.Path path when path.Kind is not ValueKind.Collection:
                return Leaf(path, scope, operand => new Condition.Compare(operand, comparison, value) { At = at });
            case BoundExpression.Call { Function: "date", Arguments: [var inner] }:
                return Compared(inner, sign, value, at, scope);
            case BoundExpression.Call { Function: "year", Arguments: [BoundExpression.Path path] }:
                return Leaf(path, scope, operand => new Condition.Compare(operand with { Part = DatePart.Year }, comparison, value) { At = at });
            case BoundExpression.Call { Function: "tolower" or "toupper", Arguments: [BoundExpression.Path path] } cased when sign == "eq" && value is string text:
                return Cased(cased.Function, text, () => Leaf(path, scope, operand => new Condition.Match(operand, MatchKind.Whole, text, TextForm.IgnoreCase) { At = at }));
            default:
                throw Unserved(left);
        }
    }

    /// <summary>A text in capitals is never what small letters give.</summary>
    private static Condition Cased(string function, string text, Func<Condition> match) =>
        (function == "tolower" ? text.ToLowerInvariant() : text.ToUpperInvariant()) == text ? match() : Always(false);

    private Condition Count(BoundExpression.Count count, string sign, object? value, Scope scope)
    {
        var some = (sign, value) switch
        {
            ("gt", 0m) or ("ge", 1m) or ("ne", 0m) => true,
            ("eq", 0m) or ("lt", 1m) or ("le", 0m) => false,
            _ => throw ODataErrors.NotImplemented(new Sentence("so sánh $count với số khác 0", "$count compared with another number than 0"), new("Hãy hỏi $count gt 0 hoặc eq 0, hoặc dùng $apply.", "Ask $count gt 0 or eq 0, or use $apply."), count.At),
        };
        var any = Counted(count, scope);
        return some ? any : new Condition.Not(any) { At = Place(count) };
    }

    /// <summary>The names in the condition of a count are those of the items.</summary>
    private Condition Counted(BoundExpression.Count count, Scope scope) => Some(count.Collection, count.Condition, null, scope);

    private Condition In(BoundExpression.In member, Scope scope)
    {
        if (IsConstant(member.Operand))
            return Always(Constant(member) is true);
        var at = Place(member);
        return member.Operand switch
        {
            BoundExpression.Path path when path.Kind is not ValueKind.Collection => Leaf(path, scope, operand => new Condition.In(operand, member.Values) { At = at }),
            BoundExpression.Call { Function: "year", Arguments: [BoundExpression.Path path] } => Leaf(path, scope, operand => new Condition.In(operand with { Part = DatePart.Year }, member.Values) { At = at }),
            _ => throw Unserved(member.Operand),
        };
    }

    private Condition Call(BoundExpression.Call call, Scope scope)
    {
        if (IsConstant(call))
            return Always(Constant(call) is true);
        MatchKind? kind = call.Function switch { "contains" => MatchKind.Contains, "startswith" => MatchKind.StartsWith, "endswith" => MatchKind.EndsWith, _ => null };
        if (kind is null || !IsConstant(call.Arguments[1]))
            throw Unserved(call);
        if (Constant(call.Arguments[1]) is not string text)
            return Always(false);
        var at = Place(call);
        return call.Arguments[0] switch
        {
            BoundExpression.Path path => Leaf(path, scope, operand => new Condition.Match(operand, kind.Value, text) { At = at }),
            BoundExpression.Call { Function: "tolower" or "toupper", Arguments: [BoundExpression.Path path] } cased =>
                Cased(cased.Function, text, () => Leaf(path, scope, operand => new Condition.Match(operand, kind.Value, text, TextForm.IgnoreCase) { At = at })),
            _ => throw Unserved(call.Arguments[0]),
        };
    }
}
