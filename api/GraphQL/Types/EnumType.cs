using System.Diagnostics.CodeAnalysis;
using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>An enum (section 3.9); while executing, a value is its name.</summary>
public sealed class EnumType(string name, string? description) : NamedType(name, TypeKind.Enum, description)
{
    private readonly Dictionary<string, EnumMember> byName = [];
    private readonly List<EnumMember> members = [];

    /// <summary>Its values in the schema's order.</summary>
    public IReadOnlyList<EnumMember> Members => members;

    /// <summary>The value of a name.</summary>
    public bool TryGetMember(string name, [NotNullWhen(true)] out EnumMember? member) => byName.TryGetValue(name, out member);

    internal void Add(EnumMember member)
    {
        if (byName.TryAdd(member.Name, member))
            members.Add(member);
    }
}
