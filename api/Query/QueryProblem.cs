namespace ThiDua.Portal.Api.Query;

/// <summary>Why a query cannot be answered.</summary>
/// <param name="Kind">Which answer the reader gets.</param>
/// <param name="Code">A stable name for this kind of problem: <c>unknownField</c>.</param>
/// <param name="Place">Where in the request it is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What to ask instead.</param>
public sealed record QueryProblem(QueryProblemKind Kind, string Code, QueryPlace Place, Wording Message, Wording Fix)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Message.English} {Fix.English} [{Code}]";
}

/// <summary>The sorts of answer to a query that cannot be answered.</summary>
public enum QueryProblemKind
{
    /// <summary>The request is wrong: 400.</summary>
    Wrong,

    /// <summary>The request is right and costs too much: 400.</summary>
    TooComplex,

    /// <summary>The request is right and no store serves it: 501.</summary>
    NotSupported,

    /// <summary>A cursor of a generation that is gone: 410.</summary>
    Gone,
}
