using ThiDua.Portal.Api.GraphQL.Execution;

namespace ThiDua.Portal.Api.GraphQL;

/// <summary>A response, written already.</summary>
public sealed class GraphQLResult : IDisposable
{
    private readonly JsonOutput? output;

    internal GraphQLResult(Outcome outcome, JsonOutput output, IReadOnlyList<GraphQLError> errors)
    {
        Outcome = outcome;
        this.output = output;
        Json = output.Written;
        Errors = errors;
    }

    internal GraphQLResult(ReadOnlyMemory<byte> json)
    {
        Json = json;
        Errors = [];
    }

    /// <summary>How far the request came.</summary>
    public Outcome Outcome { get; }

    /// <summary>The response as UTF-8; valid until the result is disposed of.</summary>
    public ReadOnlyMemory<byte> Json { get; }

    /// <summary>The errors that the response tells.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>What the operation costs, where a cost model is set.</summary>
    public long Cost { get; internal init; }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => output?.Dispose();
}
