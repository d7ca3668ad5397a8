namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>The literal null (section 2.10.5).</summary>
public sealed class NullValue(int start) : Value(start);
