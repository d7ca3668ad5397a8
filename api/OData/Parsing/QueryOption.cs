namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>One query option.</summary>
/// <param name="Name">Its name in small letters and without dollar for a system query option, else as written: <c>filter</c>, <c>@p</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its tree: an <see cref="Expression"/>, a list of items, a number, a text.</param>
/// <param name="At">Where its value starts.</param>
public sealed record QueryOption(string Name, QueryOptionKind Kind, object Value, int At);

/// <summary>The sorts of query options.</summary>
public enum QueryOptionKind
{
    System,
    Alias,
    Custom,
}
