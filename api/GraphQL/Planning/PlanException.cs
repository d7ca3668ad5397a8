using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Planning;

/// <summary>A condition of @skip or @include has no value, which only a document that was not validated, or an explicit null, can bring about.</summary>
internal sealed class PlanException(Location location) : Exception("The condition of “@skip” and “@include” must be true or false.")
{
    public Location Location { get; } = location;
}
