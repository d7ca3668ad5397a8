using Microsoft.OData.Edm;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>An expression whose names are properties of a model and whose operands go together.</summary>
public abstract record BoundExpression(ValueKind Kind)
{
    /// <summary>Where it starts in its query option.</summary>
    public int At { get; init; }

    /// <summary>A value: text, decimal or double, bool, DateOnly, TimeOnly, DateTimeOffset, TimeSpan, Guid, the name of a member, bytes, or null.</summary>
    public sealed record Constant(object? Value, ValueKind Kind) : BoundExpression(Kind);

    /// <summary>Properties one after another, from the current row or from the variable of a lambda; without steps the variable itself.</summary>
    public sealed record Path(string? Variable, IReadOnlyList<IEdmProperty> Steps, IEdmTypeReference Type, ValueKind Kind) : BoundExpression(Kind);

    /// <summary>A value that an earlier step computed, by its name.</summary>
    public sealed record Named(string Name, ValueKind Kind) : BoundExpression(Kind);

    public sealed record Binary(string Operator, BoundExpression Left, BoundExpression Right, ValueKind Kind) : BoundExpression(Kind);

    public sealed record Unary(string Operator, BoundExpression Operand, ValueKind Kind) : BoundExpression(Kind);

    public sealed record Call(string Function, IReadOnlyList<BoundExpression> Arguments, ValueKind Kind) : BoundExpression(Kind);

    public sealed record In(BoundExpression Operand, IReadOnlyList<object?> Values) : BoundExpression(ValueKind.Boolean);

    /// <summary>Whether any or all items of a collection fulfil a condition.</summary>
    public sealed record Lambda(bool All, Path Collection, string? Variable, BoundExpression? Condition) : BoundExpression(ValueKind.Boolean);

    /// <summary>How many items a collection has.</summary>
    public sealed record Count(Path Collection, BoundExpression? Condition) : BoundExpression(ValueKind.Number);

    public sealed record Case(IReadOnlyList<(BoundExpression When, BoundExpression Then)> Branches, ValueKind Kind) : BoundExpression(Kind);
}
