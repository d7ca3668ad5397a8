using System.Text.Json;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.GraphQL.Validation;

namespace ThiDua.Portal.Tests.GraphQL;

/// <summary>The names that the cases have for the rules of the specification.</summary>
internal static class Rules
{
    private static readonly Dictionary<Rule, string> Names = new()
    {
        [Rule.OperationTypeExistence] = "KnownOperationTypes",
        [Rule.OperationNameUniqueness] = "UniqueOperationNames",
        [Rule.SingleRootField] = "SingleFieldSubscriptions",
        [Rule.FieldSelections] = "FieldsOnCorrectType",
        [Rule.FieldSelectionMerging] = "OverlappingFieldsCanBeMerged",
        [Rule.LeafFieldSelections] = "ScalarLeafs",
        [Rule.ArgumentNames] = "KnownArgumentNames",
        [Rule.ArgumentUniqueness] = "UniqueArgumentNames",
        [Rule.RequiredArguments] = "ProvidedRequiredArguments",
        [Rule.FragmentNameUniqueness] = "UniqueFragmentNames",
        [Rule.FragmentSpreadTypeExistence] = "KnownTypeNames",
        [Rule.FragmentsMustBeUsed] = "NoUnusedFragments",
        [Rule.FragmentSpreadTargetDefined] = "KnownFragmentNames",
        [Rule.FragmentSpreadsMustNotFormCycles] = "NoFragmentCycles",
        [Rule.FragmentSpreadIsPossible] = "PossibleFragmentSpreads",
        [Rule.InputObjectFieldNames] = "ValuesOfCorrectType",
        [Rule.InputObjectRequiredFields] = "ValuesOfCorrectType",
        [Rule.InputObjectFieldUniqueness] = "UniqueInputFieldNames",
        [Rule.DirectivesAreDefined] = "KnownDirectives",
        [Rule.DirectivesAreInValidLocations] = "KnownDirectives",
        [Rule.DirectivesAreUniquePerLocation] = "UniqueDirectivesPerLocation",
        [Rule.VariableUniqueness] = "UniqueVariableNames",
        [Rule.AllVariableUsesDefined] = "NoUndefinedVariables",
        [Rule.AllVariablesUsed] = "NoUnusedVariables",
        [Rule.AllVariableUsagesAreAllowed] = "VariablesInAllowedPosition",
        [Rule.OperationTypeUniqueness] = "UniqueOperationTypes",
        [Rule.TypeNameUniqueness] = "UniqueTypeNames",
        [Rule.EnumValueUniqueness] = "UniqueEnumValueNames",
        [Rule.FieldNameUniqueness] = "UniqueFieldDefinitionNames",
        [Rule.ArgumentNameUniqueness] = "UniqueArgumentDefinitionNames",
        [Rule.DirectiveNameUniqueness] = "UniqueDirectiveNames",
        [Rule.TypeExistence] = "KnownTypeNames",
        [Rule.ExtensionTarget] = "PossibleTypeExtensions",
    };

    /// <summary>The name of an error's rule in the cases.</summary>
    public static string NameOf(GraphQLError error) =>
        (Names.GetValueOrDefault(Enum.Parse<Rule>(error.Rule!)) ?? error.Rule) + "Rule";

    /// <summary>The errors of the rules that a case is about, as sorted locations.</summary>
    public static string Locations(IEnumerable<GraphQLError> errors, JsonElement rules)
    {
        var wanted = rules.ValueKind is JsonValueKind.Array ? rules.EnumerateArray().Select(rule => rule.GetString()!.Replace("OnDirectivesRule", "Rule", StringComparison.Ordinal)).ToHashSet() : null;
        return Sorted(errors.Where(error => wanted?.Contains(NameOf(error)) is not false).Select(error => string.Join(' ', error.Locations.Select(location => $"{location.Line}:{location.Column}"))));
    }

    public static string Locations(JsonElement errors) => Sorted(errors.EnumerateArray().Select(Cases.Locations));

    public static string Counts(IEnumerable<GraphQLError> errors) =>
        Sorted(errors.GroupBy(NameOf).Select(group => $"{group.Key}={group.Count()}"));

    public static string Counts(JsonElement byRule) => Sorted(byRule.EnumerateObject().Select(rule => $"{rule.Name}={rule.Value}"));

    private static string Sorted(IEnumerable<string> parts) => string.Join(" | ", parts.Order(StringComparer.Ordinal));
}
