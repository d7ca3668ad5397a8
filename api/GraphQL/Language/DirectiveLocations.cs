using System.Collections.Frozen;

namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>The places a directive may be applied to, by the names that section 3.13 gives them.</summary>
public static class DirectiveLocations
{
    /// <summary>Places in executable documents.</summary>
    public static IReadOnlyList<string> Executable { get; } =
        ["QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION"];

    /// <summary>Places in type systems.</summary>
    public static IReadOnlyList<string> TypeSystem { get; } =
    [
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    /// <summary>Every place.</summary>
    public static FrozenSet<string> All { get; } = Executable.Concat(TypeSystem).ToFrozenSet();
}
