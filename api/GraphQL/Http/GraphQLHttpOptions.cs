namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>How GraphQL is served over HTTP.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>Which status codes are used.</summary>
    public HttpStatusProfile Profile { get; init; }

    /// <summary>The largest body of a POST request, in bytes; past it the answer is 413.</summary>
    public int BodyBytes { get; init; } = 64 * 1024;

    /// <summary>How many requests are executed at once; others wait for <see cref="Wait"/> and get 503 then.</summary>
    public int Concurrency { get; init; } = 4 * Environment.ProcessorCount;

    /// <summary>How long a request waits for its turn.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many persisted queries are kept.</summary>
    public int PersistedQueries { get; init; } = 1_000;

    /// <summary>How much memory they may take.</summary>
    public long PersistedBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>The version of the data; with it, answers to GET requests carry an ETag and may be kept by caches.</summary>
    public Func<HttpContext, string?>? Version { get; init; }

    /// <summary>The Cache-Control of answers that have an ETag.</summary>
    public string CacheControl { get; init; } = "public, max-age=0, must-revalidate";

    /// <summary>What resolvers share within one request.</summary>
    public Func<HttpContext, object?>? State { get; init; }

    /// <summary>The text of the schema, answered to <c>?sdl</c> and at <c>/schema.graphql</c> below the address.</summary>
    public string? Sdl { get; init; }

    /// <summary>Whether pages of every other site may ask.</summary>
    public bool AnyOrigin { get; init; }

    /// <summary>Answers a browser that opens the address without a query.</summary>
    public RequestDelegate? Page { get; init; }
}
