namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Where the specification of September 2025 states each rule.</summary>
public static class RuleSections
{
    private const string Edition = "https://spec.graphql.org/September2025/#sec-";

    /// <summary>The address of a rule's section.</summary>
    public static string SectionOf(Rule rule) => Edition + rule switch
    {
        Rule.ExecutableDefinitions => "Executable-Definitions",
        Rule.OperationTypeExistence => "Operation-Type-Existence",
        Rule.OperationNameUniqueness => "Operation-Name-Uniqueness",
        Rule.LoneAnonymousOperation => "Lone-Anonymous-Operation",
        Rule.SingleRootField => "Single-Root-Field",
        Rule.FieldSelections => "Field-Selections",
        Rule.FieldSelectionMerging => "Field-Selection-Merging",
        Rule.LeafFieldSelections => "Leaf-Field-Selections",
        Rule.ArgumentNames => "Argument-Names",
        Rule.ArgumentUniqueness => "Argument-Uniqueness",
        Rule.RequiredArguments => "Required-Arguments",
        Rule.FragmentNameUniqueness => "Fragment-Name-Uniqueness",
        Rule.FragmentSpreadTypeExistence => "Fragment-Spread-Type-Existence",
        Rule.FragmentsOnCompositeTypes => "Fragments-on-Object-Interface-or-Union-Types",
        Rule.FragmentsMustBeUsed => "Fragments-Must-Be-Used",
        Rule.FragmentSpreadTargetDefined => "Fragment-Spread-Target-Defined",
        Rule.FragmentSpreadsMustNotFormCycles => "Fragment-Spreads-Must-Not-Form-Cycles",
        Rule.FragmentSpreadIsPossible => "Fragment-Spread-Is-Possible",
        Rule.ValuesOfCorrectType => "Values-of-Correct-Type",
        Rule.InputObjectFieldNames => "Input-Object-Field-Names",
        Rule.InputObjectFieldUniqueness => "Input-Object-Field-Uniqueness",
        Rule.InputObjectRequiredFields => "Input-Object-Required-Fields",
        Rule.DirectivesAreDefined => "Directives-Are-Defined",
        Rule.DirectivesAreInValidLocations => "Directives-Are-in-Valid-Locations",
        Rule.DirectivesAreUniquePerLocation => "Directives-Are-Unique-per-Location",
        Rule.VariableUniqueness => "Variable-Uniqueness",
        Rule.VariablesAreInputTypes => "Variables-Are-Input-Types",
        Rule.AllVariableUsesDefined => "All-Variable-Uses-Defined",
        Rule.AllVariablesUsed => "All-Variables-Used",
        Rule.AllVariableUsagesAreAllowed => "All-Variable-Usages-Are-Allowed",
        Rule.LoneSchemaDefinition => "Schema",
        Rule.OperationTypeUniqueness => "Root-Operation-Types",
        Rule.TypeNameUniqueness => "Schema",
        Rule.EnumValueUniqueness => "Enums",
        Rule.FieldNameUniqueness => "Objects",
        Rule.ArgumentNameUniqueness => "Field-Arguments",
        Rule.DirectiveNameUniqueness => "Schema",
        Rule.TypeExistence => "Types",
        Rule.ExtensionTarget => "Type-Extensions",
        Rule.TypeSystem => "Type-System",
        _ => "Validation",
    };
}
