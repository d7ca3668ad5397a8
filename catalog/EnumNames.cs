using System.Collections.Concurrent;
using System.Reflection;

namespace ThiDua.Portal.Catalog;

/// <summary>The names and labels of enumerations, in the order of their declaration.</summary>
public static class EnumNames
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<EnumName>> Known = new();

    /// <summary>Every value of an enumeration that carries labels.</summary>
    public static IReadOnlyList<EnumName> Of(Type type) => Known.GetOrAdd(type, static type =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(member => new EnumName(
            (Enum)member.GetValue(null)!,
            CamelCase(member.Name),
            member.GetCustomAttribute<LabelAttribute>()?.Label ?? member.Name)),
    ]);

    /// <summary>The name of a value: <c>inForce</c>.</summary>
    public static string Name(this Enum value) => Find(value).Name;

    /// <summary>The Vietnamese label of a value: <c>còn hiệu lực</c>.</summary>
    public static string Label(this Enum value) => Find(value).Label;

    /// <summary>A .NET name as every format writes it: <c>IssuedOn</c> is <c>issuedOn</c>.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static EnumName Find(Enum value)
    {
        foreach (var known in Of(value.GetType()))
        {
            if (known.Value.Equals(value))
                return known;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "The enumeration has no such value.");
    }
}
