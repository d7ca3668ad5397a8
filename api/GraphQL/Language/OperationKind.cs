namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>The three kinds of operation (section 2.4).</summary>
public enum OperationKind
{
    /// <summary>A read.</summary>
    Query,

    /// <summary>A write followed by a read.</summary>
    Mutation,

    /// <summary>Reads that answer events.</summary>
    Subscription,
}
