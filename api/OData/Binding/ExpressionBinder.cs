using ThiDua.Portal.Api.OData.Parsing;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Gives names and operators of expressions their meaning in a model.</summary>
/// <param name="aliases">The values of parameter aliases.</param>
/// <param name="capabilities">What the source can do.</param>
/// <param name="budget">What may still be spent.</param>
internal sealed partial class ExpressionBinder(IReadOnlyDictionary<string, Expression> aliases, ODataCapabilities capabilities, BindingBudget budget)
{
    private const int MostAliases = 10;
    private int _aliasDepth;

    /// <summary>A condition.</summary>
    public BoundExpression Condition(Expression expression, Shape shape)
    {
        var bound = Bind(expression, shape);
        return bound.Kind is ValueKind.Boolean or ValueKind.Null ? bound : throw ODataErrors.TypeMismatch(EdmKinds.Words(bound.Kind), "Edm.Boolean", expression.At);
    }

    public BoundExpression Bind(Expression expression, Shape shape)
    {
        budget.Enter(expression.At);
        var bound = expression switch
        {
            Expression.Literal literal => Literal(literal),
            Expression.Path path => Path(path, shape),
            Expression.Binary { Operator: "in" } member => In(member, shape),
            Expression.Binary binary => Binary(binary, shape),
            Expression.Unary unary => Unary(unary, shape),
            Expression.Call call => Call(call, shape),
            Expression.Case branches => Case(branches, shape),
            Expression.OfType type => throw ODataErrors.NotImplemented(type.Function, new("Hãy so sánh trực tiếp.", "Compare directly."), type.At),
            _ => throw ODataErrors.NotImplemented(new Sentence("danh sách hoặc đối tượng làm giá trị", "A collection or object as a value"), new("Hãy dùng in với danh sách trong ngoặc tròn.", "Use in with a list in parentheses."), expression.At),
        };
        budget.Leave();
        return bound;
    }

    private BoundExpression.Constant Literal(Expression.Literal literal)
    {
        budget.Fits(literal.Text, literal.At);
        return Literals.Read(literal);
    }

    private BoundExpression Alias(Segment.Alias alias, Shape shape)
    {
        if (!aliases.TryGetValue("@" + alias.Text, out var value))
            throw ODataErrors.Of("unknownAlias", $"Tham số @{alias.Text} chưa có giá trị.", $"The alias @{alias.Text} has no value.", position: alias.At);
        if (++_aliasDepth > MostAliases)
            throw ODataErrors.Of("unknownAlias", $"Tham số @{alias.Text} tự dẫn về chính nó.", $"The alias @{alias.Text} leads to itself.", position: alias.At);
        var bound = Bind(value, shape);
        _aliasDepth--;
        return bound;
    }

    private BoundExpression.Binary Binary(Expression.Binary binary, Shape shape)
    {
        var (left, right) = (Bind(binary.Left, shape), Bind(binary.Right, shape));
        switch (binary.Operator)
        {
            case "and" or "or":
                Require(left, ValueKind.Boolean);
                Require(right, ValueKind.Boolean);
                return new BoundExpression.Binary(binary.Operator, left, right, ValueKind.Boolean) { At = binary.At };
            case "eq" or "ne" or "gt" or "ge" or "lt" or "le":
                (left, right) = Together(left, right, binary.Operator is "eq" or "ne");
                return new BoundExpression.Binary(binary.Operator, left, right, ValueKind.Boolean) { At = binary.At };
            case "has":
                (left, right) = Together(left, right, equality: true);
                Require(left, ValueKind.Enumeration);
                return new BoundExpression.Binary("has", left, right, ValueKind.Boolean) { At = binary.At };
            default:
                return Arithmetic(binary, left, right);
        }
    }

    private static BoundExpression.Binary Arithmetic(Expression.Binary binary, BoundExpression left, BoundExpression right)
    {
        var kind = (left.Kind, binary.Operator, right.Kind) switch
        {
            (ValueKind.Number or ValueKind.Null, _, ValueKind.Number or ValueKind.Null) => ValueKind.Number,
            (ValueKind.DateTime, "add" or "sub", ValueKind.Duration) => ValueKind.DateTime,
            (ValueKind.Date, "add" or "sub", ValueKind.Duration) => ValueKind.Date,
            (ValueKind.DateTime, "sub", ValueKind.DateTime) or (ValueKind.Date, "sub", ValueKind.Date) => ValueKind.Duration,
            (ValueKind.Duration, "add" or "sub", ValueKind.Duration) => ValueKind.Duration,
            (ValueKind.Duration, "mul" or "div" or "divby", ValueKind.Number) => ValueKind.Duration,
            _ => throw ODataErrors.TypeMismatch(EdmKinds.Words(left.Kind), EdmKinds.Words(right.Kind), binary.At),
        };
        return new(binary.Operator, left, right, kind) { At = binary.At };
    }

    private BoundExpression.Unary Unary(Expression.Unary unary, Shape shape)
    {
        var operand = Bind(unary.Operand, shape);
        if (unary.Operator == "not")
            Require(operand, ValueKind.Boolean);
        else if (operand.Kind is not ValueKind.Duration)
            Require(operand, ValueKind.Number);
        return new(unary.Operator, operand, operand.Kind) { At = unary.At };
    }

    private BoundExpression.Case Case(Expression.Case branches, Shape shape)
    {
        var bound = branches.Branches.Select(branch => (Condition(branch.When, shape), Bind(branch.Then, shape))).ToList();
        var kinds = bound.Select(branch => branch.Item2.Kind).Where(kind => kind is not ValueKind.Null).Distinct().ToList();
        return kinds.Count <= 1
            ? new(bound, kinds.FirstOrDefault()) { At = branches.At }
            : throw ODataErrors.TypeMismatch(EdmKinds.Words(kinds[0]), EdmKinds.Words(kinds[1]), branches.At);
    }

    private static void Require(BoundExpression expression, ValueKind kind)
    {
        if (expression.Kind != kind && expression.Kind is not ValueKind.Null)
            throw ODataErrors.TypeMismatch(EdmKinds.Words(expression.Kind), EdmKinds.Words(kind), expression.At);
    }
}
