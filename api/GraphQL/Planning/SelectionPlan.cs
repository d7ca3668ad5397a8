using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Planning;

/// <summary>What is selected of an object type, in the order of the response.</summary>
/// <param name="Type">The type.</param>
/// <param name="Fields">The fields.</param>
internal sealed record SelectionPlan(ObjectType Type, FieldPlan[] Fields);
