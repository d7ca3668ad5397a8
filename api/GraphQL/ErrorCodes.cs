namespace ThiDua.Portal.Api.GraphQL;

/// <summary>What stands in an error's <c>extensions.code</c>.</summary>
public static class ErrorCodes
{
    /// <summary>The text is no document.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a rule of section 5.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A variable, argument or operation name does not fit.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The HTTP request is not one of GraphQL.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>A list or object was null where the schema promises a value, or a resolver failed.</summary>
    public const string Internal = "INTERNAL";

    /// <summary>The hash of a persisted query is not known yet.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>The text of a persisted query does not have the hash that was sent.</summary>
    public const string PersistedQueryMismatch = "PERSISTED_QUERY_HASH_MISMATCH";

    /// <summary>More tokens than allowed.</summary>
    public const string TokenLimit = "TOKEN_LIMIT";

    /// <summary>Nested deeper than allowed.</summary>
    public const string DepthLimit = "DEPTH_LIMIT";

    /// <summary>More fields than allowed.</summary>
    public const string FieldLimit = "FIELD_LIMIT";

    /// <summary>One field under more names than allowed.</summary>
    public const string AliasLimit = "ALIAS_LIMIT";

    /// <summary>More directives in one place than allowed.</summary>
    public const string DirectiveLimit = "DIRECTIVE_LIMIT";

    /// <summary>More variables than allowed.</summary>
    public const string VariableLimit = "VARIABLE_LIMIT";

    /// <summary>A field recurs along one path more often than allowed.</summary>
    public const string CycleLimit = "CYCLE_LIMIT";

    /// <summary>Comparing fields of the same name takes more steps than allowed.</summary>
    public const string MergeLimit = "MERGE_LIMIT";

    /// <summary>The operation costs more than allowed.</summary>
    public const string CostLimit = "COST_LIMIT";

    /// <summary>Nested pages multiply to more than allowed.</summary>
    public const string PageLimit = "PAGE_LIMIT";

    /// <summary>The response is larger than allowed.</summary>
    public const string ResponseLimit = "RESPONSE_LIMIT";

    /// <summary>The request body is larger than allowed.</summary>
    public const string BodyLimit = "BODY_LIMIT";

    /// <summary>The operation took longer than allowed.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>Too many operations run already.</summary>
    public const string Overloaded = "OVERLOADED";
}
