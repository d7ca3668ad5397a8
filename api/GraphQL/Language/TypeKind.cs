namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>The six kinds of named types (section 3.4).</summary>
public enum TypeKind
{
    /// <summary>A leaf with a form of its own.</summary>
    Scalar,

    /// <summary>Named fields.</summary>
    Object,

    /// <summary>Fields that several types have.</summary>
    Interface,

    /// <summary>One of several object types.</summary>
    Union,

    /// <summary>One of several names.</summary>
    Enum,

    /// <summary>Named fields of an argument.</summary>
    InputObject,
}
