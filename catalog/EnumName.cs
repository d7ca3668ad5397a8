namespace ThiDua.Portal.Catalog;

/// <summary>One value of an enumeration: the name every format uses and the label that people read.</summary>
/// <param name="Value">The value itself.</param>
/// <param name="Name">English camelCase, the same in front matter, JSON, CSV, OData and GraphQL.</param>
/// <param name="Label">The Vietnamese words.</param>
public sealed record EnumName(Enum Value, string Name, string Label);
