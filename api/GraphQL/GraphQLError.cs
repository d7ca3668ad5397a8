using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL;

/// <summary>One error of a response (section 7.1.2).</summary>
/// <param name="Message">What is wrong, for a developer.</param>
/// <param name="Locations">Where in the document, if anywhere.</param>
public sealed record GraphQLError(string Message, IReadOnlyList<Location> Locations)
{
    /// <summary>A word for programs; see <see cref="ErrorCodes"/>.</summary>
    public string? Code { get; init; }

    /// <summary>The field of the response, as names and indices.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>The rule of section 3 or 5 that is broken.</summary>
    public string? Rule { get; init; }

    /// <summary>The anchor of that rule in the specification.</summary>
    public string? Section { get; init; }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Concat(Locations.Select(location => $"{location.Line}:{location.Column}: ")) + Message + (Rule is null ? "" : $" [{Rule}]");
}
