namespace ThiDua.Portal.Api.GraphQL;

/// <summary>How far a request came.</summary>
public enum Outcome
{
    /// <summary>The operation was executed; there is data, or null with the errors that made it so.</summary>
    Executed,

    /// <summary>The text is no document.</summary>
    ParseFailed,

    /// <summary>The document breaks a rule.</summary>
    Invalid,

    /// <summary>The operation or its variables do not fit.</summary>
    RequestFailed,

    /// <summary>The operation may not be executed this way, as a mutation in a GET request.</summary>
    NotAllowed,

    /// <summary>A limit is exceeded.</summary>
    LimitExceeded,

    /// <summary>The time was over.</summary>
    TimedOut,
}
