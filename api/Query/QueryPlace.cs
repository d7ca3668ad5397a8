namespace ThiDua.Portal.Api.Query;

/// <summary>Where in a request something was asked, so that an error can point at it.</summary>
/// <param name="Part">The option, parameter or argument: <c>filter</c>, <c>year</c>, <c>$orderby</c>.</param>
/// <param name="Position">The character in it, from 0; null when the whole part is meant.</param>
public readonly record struct QueryPlace(string Part, int? Position = null)
{
    /// <inheritdoc/>
    public override string ToString() => Position is null ? Part ?? "" : $"{Part}:{Position}";
}
