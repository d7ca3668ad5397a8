using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>A selected field with the type it is selected on; both types are null where the document is wrong already.</summary>
internal sealed record FieldUse(Field Field, NamedType? Parent, SchemaField? Definition)
{
    private const string Composite = "{}";

    public NamedType? SelectionParent => Definition?.Type.Named is { IsComposite: true } type ? type : null;

    public bool IsSameCall(FieldUse other) => Field.Name.Text == other.Field.Name.Text && ValueEquality.AreSame(Field.Arguments, other.Field.Arguments);

    /// <summary>Whether the values of both have one form (5.3.2, SameResponseShape, without what is selected of them).</summary>
    public bool HasShapeOf(FieldUse other) => Definition is null || other.Definition is null || HaveOneShape(Definition.Type, other.Definition.Type);

    private static bool HaveOneShape(SchemaType one, SchemaType other) => (one, other) switch
    {
        (NonNullType a, NonNullType b) => HaveOneShape(a.Inner, b.Inner),
        (ListType a, ListType b) => HaveOneShape(a.Item, b.Item),
        (NamedType a, NamedType b) => Leaf(a) == Leaf(b),
        _ => false,
    };

    private static string Leaf(NamedType type) => type.IsLeaf ? type.Name : Composite;
}
