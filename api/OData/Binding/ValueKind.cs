namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Kinds of values, as far as operators tell them apart.</summary>
public enum ValueKind
{
    Null,
    Boolean,
    Number,
    String,
    Date,
    Time,
    DateTime,
    Duration,
    Guid,
    Enumeration,
    Binary,
    Geography,
    Complex,
    Entity,
    Collection,
}
