namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>Which status codes tell what became of a well-formed request; drafts of “GraphQL over HTTP” differ.</summary>
public enum HttpStatusProfile
{
    /// <summary>What the audits of npm graphql-http ask: 400 for application/graphql-response+json, 200 for application/json.</summary>
    Audit,

    /// <summary>The draft of August 2026: 422 where the operation or its variables do not fit, 294 for data with errors, for both media types.</summary>
    Draft2026,
}
