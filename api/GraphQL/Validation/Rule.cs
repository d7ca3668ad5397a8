namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>The rules a document is checked against: the 30 of section 5, then those for type systems in section 3.</summary>
public enum Rule
{
    /// <summary>Only operations and fragments are executed (section 5.1.1).</summary>
    ExecutableDefinitions,

    /// <summary>The schema has the root type of the operation (5.2.1.1).</summary>
    OperationTypeExistence,

    /// <summary>No two operations have one name (5.2.2.1).</summary>
    OperationNameUniqueness,

    /// <summary>An operation without a name is the only one (5.2.3.1).</summary>
    LoneAnonymousOperation,

    /// <summary>A subscription selects one root field (5.2.4.1).</summary>
    SingleRootField,

    /// <summary>A selected field exists (5.3.1).</summary>
    FieldSelections,

    /// <summary>Fields of one response name can be merged (5.3.2).</summary>
    FieldSelectionMerging,

    /// <summary>Leaves have no selections, all else has (5.3.3).</summary>
    LeafFieldSelections,

    /// <summary>An argument exists (5.4.1).</summary>
    ArgumentNames,

    /// <summary>No argument is given twice (5.4.2).</summary>
    ArgumentUniqueness,

    /// <summary>Required arguments are given (5.4.3).</summary>
    RequiredArguments,

    /// <summary>No two fragments have one name (5.5.1.1).</summary>
    FragmentNameUniqueness,

    /// <summary>The types of fragments and variables exist (5.5.1.2).</summary>
    FragmentSpreadTypeExistence,

    /// <summary>Fragments apply to objects, interfaces and unions (5.5.1.3).</summary>
    FragmentsOnCompositeTypes,

    /// <summary>Every fragment is used (5.5.1.4).</summary>
    FragmentsMustBeUsed,

    /// <summary>A fragment that is used exists (5.5.2.1).</summary>
    FragmentSpreadTargetDefined,

    /// <summary>No fragment uses itself (5.5.2.2).</summary>
    FragmentSpreadsMustNotFormCycles,

    /// <summary>A fragment can apply where it is used (5.5.2.3).</summary>
    FragmentSpreadIsPossible,

    /// <summary>A literal fits its type (5.6.1).</summary>
    ValuesOfCorrectType,

    /// <summary>A field of an input object exists (5.6.2).</summary>
    InputObjectFieldNames,

    /// <summary>No field of an input object is given twice (5.6.3).</summary>
    InputObjectFieldUniqueness,

    /// <summary>Required fields of an input object are given (5.6.4).</summary>
    InputObjectRequiredFields,

    /// <summary>A directive exists (5.7.1).</summary>
    DirectivesAreDefined,

    /// <summary>A directive may be applied where it is (5.7.2).</summary>
    DirectivesAreInValidLocations,

    /// <summary>A directive is applied once per place, unless it is repeatable (5.7.3).</summary>
    DirectivesAreUniquePerLocation,

    /// <summary>No variable is declared twice (5.8.1).</summary>
    VariableUniqueness,

    /// <summary>Variables have input types (5.8.2).</summary>
    VariablesAreInputTypes,

    /// <summary>A variable that is used is declared (5.8.3).</summary>
    AllVariableUsesDefined,

    /// <summary>Every declared variable is used (5.8.4).</summary>
    AllVariablesUsed,

    /// <summary>A variable is used where its type is accepted (5.8.5).</summary>
    AllVariableUsagesAreAllowed,

    /// <summary>A document defines one schema at most (3.3).</summary>
    LoneSchemaDefinition,

    /// <summary>A schema names a root type once (3.3.1).</summary>
    OperationTypeUniqueness,

    /// <summary>No two types have one name (3.3).</summary>
    TypeNameUniqueness,

    /// <summary>No two values of an enum have one name (3.9).</summary>
    EnumValueUniqueness,

    /// <summary>No two fields of a type have one name (3.6, 3.7, 3.10).</summary>
    FieldNameUniqueness,

    /// <summary>No two arguments of a field or directive have one name (3.6.1).</summary>
    ArgumentNameUniqueness,

    /// <summary>No two directives have one name (3.3).</summary>
    DirectiveNameUniqueness,

    /// <summary>A type that is referred to exists (3.4).</summary>
    TypeExistence,

    /// <summary>A type that is extended exists and is of the same kind (3.4.3).</summary>
    ExtensionTarget,

    /// <summary>The types fit together (3.5 to 3.13).</summary>
    TypeSystem,
}
