using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A scalar (section 3.5).</summary>
public sealed class ScalarType(string name, string? description, string? specifiedBy, ScalarCoercion coercion) : NamedType(name, TypeKind.Scalar, description)
{
    /// <summary>The address of its specification (section 3.5.5).</summary>
    public string? SpecifiedBy { get; } = specifiedBy;

    /// <summary>How its values are read and written.</summary>
    public ScalarCoercion Coercion { get; } = coercion;
}
