namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A value of an enum (section 3.9).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it means.</param>
/// <param name="DeprecationReason">Why it should not be used; null where it may.</param>
public sealed record EnumMember(string Name, string? Description, string? DeprecationReason);
