using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>Stands where a value should be.</summary>
/// <param name="Message">What is told.</param>
/// <param name="Code">The word for programs.</param>
/// <param name="Locations">Where, if not at the field.</param>
internal sealed record FieldFailure(string Message, string Code, IReadOnlyList<Location>? Locations = null)
{
    /// <summary>The failure of an exception; what was not meant to be told is not.</summary>
    public static FieldFailure Of(Exception reason) => reason is GraphQLException told
        ? new(told.Message, told.Code)
        : new("The value could not be had because of an internal error.", ErrorCodes.Internal);
}
