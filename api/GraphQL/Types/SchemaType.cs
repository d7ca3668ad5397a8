namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A type of a schema: a named one, or a list or non-null form of one (section 3.4).</summary>
public abstract class SchemaType
{
    /// <summary>The named type inside lists and non-null.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The same type with null allowed.</summary>
    public virtual SchemaType Nullable => this;

    /// <summary>Whether null is never a value.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>Whether arguments and variables may have it (section 3.4.2).</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether fields may have it (section 3.4.2).</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Whether both are written the same way.</summary>
    public static bool AreEqual(SchemaType one, SchemaType other) => (one, other) switch
    {
        (NonNullType a, NonNullType b) => AreEqual(a.Inner, b.Inner),
        (ListType a, ListType b) => AreEqual(a.Item, b.Item),
        _ => ReferenceEquals(one, other),
    };
}
