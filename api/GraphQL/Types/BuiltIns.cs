using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>What every schema has: the scalars of section 3.5, the directives of 3.13 and the introspection of section 4, written in their own language.</summary>
public static class BuiltIns
{
    /// <summary>Why something is deprecated that gives no reason (section 3.13.3).</summary>
    public const string DefaultReason = "No longer supported";

    private const string Scalars = """
        "A whole number between -2147483648 and 2147483647."
        scalar Int

        "A finite number of double precision (IEEE 754)."
        scalar Float

        "Unicode text."
        scalar String

        "true or false."
        scalar Boolean

        "Names one object. Written as a string; a whole number is accepted where it is asked for."
        scalar ID

        """;

    private const string Directives = """
        "Takes the field or fragment only if the condition is true."
        directive @include("The condition." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Leaves the field or fragment out if the condition is true."
        directive @skip("The condition." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Should not be used any more."
        directive @deprecated(
          "Why, and what to use instead; may be Markdown (CommonMark)."
          reason: String! = "No longer supported"
        ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Says where the form of a custom scalar is specified."
        directive @specifiedBy("The address of the specification." url: String!) on SCALAR

        "Exactly one field is given, and it is not null."
        directive @oneOf on INPUT_OBJECT

        """;

    private static readonly Lazy<Document> Parsed = new(() => Parser.Document(Scalars + Directives + IntrospectionText.Sdl));

    /// <summary>The definitions.</summary>
    public static Document Document => Parsed.Value;

    /// <summary>The names of the built-in scalars and introspection types.</summary>
    public static IReadOnlySet<string> TypeNames { get; } = Parsed.Value.Definitions.OfType<TypeDefinition>().Select(type => type.Name.Text).ToHashSet();

    internal static ScalarCoercion? Coercion(string name) => name switch
    {
        "Int" => IntCoercion.Instance,
        "Float" => FloatCoercion.Instance,
        "String" => StringCoercion.Instance,
        "Boolean" => BooleanCoercion.Instance,
        "ID" => IdCoercion.Instance,
        _ => null,
    };
}
