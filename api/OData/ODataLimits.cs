namespace ThiDua.Portal.Api.OData;

/// <summary>What one request may ask for; refused before anything is read.</summary>
public sealed record ODataLimits
{
    /// <summary>Characters of an address.</summary>
    public int Address { get; init; } = 8 << 10;

    /// <summary>Bytes of a batch, or of a query in a body.</summary>
    public int BatchBytes { get; init; } = 64 << 10;

    /// <summary>Requests in a batch.</summary>
    public int BatchRequests { get; init; } = 20;

    /// <summary>Rows of a page when nothing is asked.</summary>
    public int Page { get; init; } = 100;

    /// <summary>Rows of a page at most; a larger <c>$top</c> goes on in further pages.</summary>
    public int LargestPage { get; init; } = 1_000;

    /// <summary>Rows passed over.</summary>
    public int Skip { get; init; } = 10_000;

    /// <summary>Nodes of all expressions.</summary>
    public int Nodes { get; init; } = 300;

    /// <summary>Expressions within expressions.</summary>
    public int Depth { get; init; } = 20;

    /// <summary>Values in one list.</summary>
    public int Values { get; init; } = 500;

    /// <summary>Characters of one text.</summary>
    public int Text { get; init; } = 1_000;

    /// <summary>Lambdas within lambdas.</summary>
    public int LambdaDepth { get; init; } = 2;

    /// <summary>Lambdas of one request.</summary>
    public int Lambdas { get; init; } = 4;

    /// <summary>Expansions within expansions.</summary>
    public int ExpandDepth { get; init; } = 3;

    /// <summary>Expansions of one request.</summary>
    public int Expands { get; init; } = 8;

    /// <summary>Rows expanded for each row.</summary>
    public int ExpandedRows { get; init; } = 100;

    /// <summary>Times that rows are expanded in one answer.</summary>
    public int Expansions { get; init; } = 5_000;

    /// <summary>Items of <c>$select</c>.</summary>
    public int Select { get; init; } = 100;

    /// <summary>Items of <c>$orderby</c>.</summary>
    public int OrderBy { get; init; } = 4;

    /// <summary>Items of <c>$compute</c>.</summary>
    public int Compute { get; init; } = 10;

    /// <summary>Steps of <c>$apply</c>.</summary>
    public int ApplySteps { get; init; } = 10;

    /// <summary>Keys of a group.</summary>
    public int GroupKeys { get; init; } = 5;

    /// <summary>Words and phrases of a search.</summary>
    public int SearchTerms { get; init; } = 10;

    /// <summary>Characters of a search.</summary>
    public int SearchText { get; init; } = 200;

    /// <summary>Milliseconds that an answer may take.</summary>
    public int Milliseconds { get; init; } = 2_000;

    /// <summary>Bytes of an answer.</summary>
    public int AnswerBytes { get; init; } = 5 << 20;

    /// <summary>Bytes of plans kept for addresses that were asked before.</summary>
    public int PlanBytes { get; init; } = 8 << 20;
}
