using Microsoft.OData.Edm;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Kinds of values of the types of a model.</summary>
internal static class EdmKinds
{
    public static ValueKind Of(IEdmTypeReference type)
    {
        if (type.IsCollection())
            return ValueKind.Collection;
        if (type.IsEntity())
            return ValueKind.Entity;
        if (type.IsComplex())
            return ValueKind.Complex;
        if (type.IsEnum())
            return ValueKind.Enumeration;
        return type.PrimitiveKind() switch
        {
            EdmPrimitiveTypeKind.Boolean => ValueKind.Boolean,
            EdmPrimitiveTypeKind.String => ValueKind.String,
            EdmPrimitiveTypeKind.Date => ValueKind.Date,
            EdmPrimitiveTypeKind.TimeOfDay => ValueKind.Time,
            EdmPrimitiveTypeKind.DateTimeOffset => ValueKind.DateTime,
            EdmPrimitiveTypeKind.Duration => ValueKind.Duration,
            EdmPrimitiveTypeKind.Guid => ValueKind.Guid,
            EdmPrimitiveTypeKind.Binary or EdmPrimitiveTypeKind.Stream => ValueKind.Binary,
            EdmPrimitiveTypeKind.Byte or EdmPrimitiveTypeKind.SByte or EdmPrimitiveTypeKind.Int16 or EdmPrimitiveTypeKind.Int32 or EdmPrimitiveTypeKind.Int64
                or EdmPrimitiveTypeKind.Decimal or EdmPrimitiveTypeKind.Double or EdmPrimitiveTypeKind.Single => ValueKind.Number,
            _ => ValueKind.Geography,
        };
    }

    /// <summary>How a kind is said in an error.</summary>
    public static string Words(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => "Edm.Boolean",
        ValueKind.Number => "Edm.Decimal",
        ValueKind.String => "Edm.String",
        ValueKind.Date => "Edm.Date",
        ValueKind.Time => "Edm.TimeOfDay",
        ValueKind.DateTime => "Edm.DateTimeOffset",
        ValueKind.Duration => "Edm.Duration",
        ValueKind.Guid => "Edm.Guid",
        ValueKind.Binary => "Edm.Binary",
        ValueKind.Null => "null",
        ValueKind.Enumeration => "Edm.EnumType",
        ValueKind.Geography => "Edm.Geography",
        ValueKind.Complex => "Edm.ComplexType",
        ValueKind.Entity => "Edm.EntityType",
        _ => "Collection",
    };
}
