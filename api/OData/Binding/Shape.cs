using Microsoft.OData.Edm;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>What names mean where an expression stands.</summary>
/// <param name="Type">The type of the current row; null after rows were grouped.</param>
public sealed record Shape(IEdmStructuredType? Type)
{
    /// <summary>Values that are there by a name although no property is.</summary>
    public IReadOnlyDictionary<string, BoundExpression> Computed { get; init; } = new Dictionary<string, BoundExpression>();

    /// <summary>The variables of the lambdas around.</summary>
    public IReadOnlyDictionary<string, IEdmTypeReference> Variables { get; init; } = new Dictionary<string, IEdmTypeReference>();

    /// <summary>How it is called in an error.</summary>
    public string Name => (Type as IEdmSchemaElement)?.Name ?? (Variables.ContainsKey(ListPart.This) ? ListPart.This : "$apply");

    /// <summary>Every name that could stand here.</summary>
    public IEnumerable<string> Names => (Type?.Properties().Select(property => property.Name) ?? []).Concat(Computed.Keys).Concat(Variables.Keys);

    /// <summary>With one more computed value.</summary>
    public Shape With(string name, BoundExpression value) => this with { Computed = new Dictionary<string, BoundExpression>(Computed) { [name] = value } };

    /// <summary>With one more variable.</summary>
    public Shape With(string variable, IEdmTypeReference type) => this with { Variables = new Dictionary<string, IEdmTypeReference>(Variables) { [variable] = type } };
}
