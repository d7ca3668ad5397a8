using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>An interface type (section 3.7).</summary>
public sealed class InterfaceType(string name, string? description) : FieldsType(name, TypeKind.Interface, description);
