using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>An object type (section 3.6).</summary>
public sealed class ObjectType(string name, string? description) : FieldsType(name, TypeKind.Object, description);
