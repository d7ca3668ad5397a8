using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Validation;

namespace ThiDua.Portal.Api.GraphQL;

/// <summary>What one request may ask; every limit has its error code in <see cref="ErrorCodes"/>.</summary>
public sealed record Limits
{
    /// <summary>No limits but those that keep the process alive.</summary>
    public static Limits None { get; } = new()
    {
        Tokens = int.MaxValue,
        Nesting = ParseLimits.DeepestAllowed,
        Fields = 100_000,
        Depth = 400,
        Aliases = int.MaxValue,
        Directives = int.MaxValue,
        Variables = int.MaxValue,
        Recurrences = int.MaxValue,
        Wrappers = int.MaxValue,
        MergeSteps = 10_000_000,
        Cost = long.MaxValue,
        NestedItems = long.MaxValue,
        Errors = int.MaxValue,
        ResponseBytes = int.MaxValue,
        Timeout = null,
    };

    /// <summary>Tokens of a document.</summary>
    public int Tokens { get; init; } = 5_000;

    /// <summary>Nesting of selections, values and types while a text is read.</summary>
    public int Nesting { get; init; } = 64;

    /// <summary>Fields of an operation, each fragment counted wherever it is used.</summary>
    public int Fields { get; init; } = 1_000;

    /// <summary>Fields inside fields; wrappers of introspected types do not count.</summary>
    public int Depth { get; init; } = 12;

    /// <summary>Selections of one field under other names.</summary>
    public int Aliases { get; init; } = 30;

    /// <summary>Directives in one place.</summary>
    public int Directives { get; init; } = 4;

    /// <summary>Variables of an operation.</summary>
    public int Variables { get; init; } = 50;

    /// <summary>How often one field may stand along one path.</summary>
    public int Recurrences { get; init; } = 3;

    /// <summary>Wrappers (<c>ofType</c>) of an introspected type along one path.</summary>
    public int Wrappers { get; init; } = 16;

    /// <summary>Steps of the check for mergeable fields.</summary>
    public int MergeSteps { get; init; } = Validator.DefaultMergeSteps;

    /// <summary>Cost of an operation with its actual variables.</summary>
    public long Cost { get; init; } = 5_000;

    /// <summary>The product of page sizes along one path.</summary>
    public long NestedItems { get; init; } = 2_000;

    /// <summary>Errors told in one response.</summary>
    public int Errors { get; init; } = 20;

    /// <summary>Size of a response.</summary>
    public int ResponseBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Time of an execution.</summary>
    public TimeSpan? Timeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Documents kept with their plans.</summary>
    public int CachedDocuments { get; init; } = 1_000;

    /// <summary>Estimated size of what is kept.</summary>
    public long CachedBytes { get; init; } = 32 * 1024 * 1024;
}
