using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>A variable where it is used.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Type">The type expected there; null when the place itself is unknown.</param>
/// <param name="HasDefault">Whether that place has a default.</param>
/// <param name="OneOf">The input object type it is a field of, where that is @oneOf.</param>
internal sealed record VariableUsage(Variable Variable, SchemaType? Type, bool HasDefault, InputObjectType? OneOf);
