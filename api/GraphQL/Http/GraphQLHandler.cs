using Microsoft.Net.Http.Headers;

namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>Answers one HTTP request: reads it, has it executed, and tells the outcome by status and media type.</summary>
internal sealed class GraphQLHandler(GraphQLEngine engine, GraphQLHttpOptions options) : IDisposable
{
    private const string CostHeader = "GraphQL-Cost";
    private const string Vary = "Accept, " + CostHeader;
    private readonly SemaphoreSlim turns = new(options.Concurrency);
    private readonly PersistedQueries persisted = new(options.PersistedQueries, options.PersistedBytes);

    private readonly SdlAnswer? sdl = options.Sdl is { } text ? new(text, options.CacheControl) : null;

    public async Task Handle(HttpContext context)
    {
        if (options.AnyOrigin && CrossOrigin.Answers(context))
            return;
        context.Response.Headers.Vary = Vary;
        var mediaType = MediaTypes.Negotiate(context.Request);
        try
        {
            await Answer(context, mediaType);
        }
        catch (HttpProblem problem)
        {
            if (problem.Status is StatusCodes.Status405MethodNotAllowed)
                context.Response.Headers.Allow = "GET, HEAD, POST";
            if (problem.Status is StatusCodes.Status503ServiceUnavailable)
                context.Response.Headers.RetryAfter = "1";
            using var told = GraphQLEngine.Refused(Outcome.RequestFailed, problem.Message, problem.Code);
            await Write(context, problem.Status, mediaType ?? MediaTypes.Json, told);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer.
        }
    }

    public void Dispose() => turns.Dispose();

    private async Task Answer(HttpContext context, string? mediaType)
    {
        var request = context.Request;
        var isPost = HttpMethods.IsPost(request.Method);
        if (!isPost && !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            throw new HttpProblem(StatusCodes.Status405MethodNotAllowed, "Use GET or POST.");
        if (!isPost && sdl is not null && request.Query.ContainsKey("sdl"))
        {
            await sdl.Answer(context);
            return;
        }

        if (!isPost && options.Page is not null && !request.Query.ContainsKey("query") && !request.Query.ContainsKey("extensions") && MediaTypes.PrefersHtml(request))
        {
            await options.Page(context);
            return;
        }

        if (mediaType is null)
            throw new HttpProblem(StatusCodes.Status406NotAcceptable, $"Accept {MediaTypes.Response} or {MediaTypes.Json}.");
        await Execute(context, mediaType, await RequestReader.Read(request, options.BodyBytes, context.RequestAborted));
    }

    private async Task Execute(HttpContext context, string mediaType, Parameters parameters)
    {
        if (QueryOf(parameters) is not { } query)
        {
            using var unknown = GraphQLEngine.Refused(Outcome.RequestFailed, "PersistedQueryNotFound", ErrorCodes.PersistedQueryNotFound);
            await Write(context, StatusCodes.Status200OK, mediaType, unknown);
            return;
        }

        var request = new GraphQLRequest(query, parameters.OperationName, parameters.Variables)
        {
            OnlyQueries = !HttpMethods.IsPost(context.Request.Method),
            ReportCost = context.Request.Headers[CostHeader] == "report",
            State = options.State?.Invoke(context),
        };
        var tag = request.OnlyQueries && options.Version?.Invoke(context) is { } version
            ? EntityTags.Of(version, mediaType, query, parameters, request.ReportCost)
            : null;
        if (tag is not null && EntityTags.IsKnown(context.Request, tag))
        {
            Tag(context, tag);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (!await turns.WaitAsync(options.Wait, context.RequestAborted))
            throw new HttpProblem(StatusCodes.Status503ServiceUnavailable, "Too many requests are answered already; try again soon.", ErrorCodes.Overloaded);
        try
        {
            using var result = await engine.Execute(request, context.RequestAborted);
            // Only documents that could be executed are kept, so that a flood of others drives none out.
            if (parameters is { Query: not null, Hash: { } hash } && result.Outcome is Outcome.Executed or Outcome.RequestFailed)
                persisted.Keep(hash, query);
            if (tag is not null && result is { Outcome: Outcome.Executed, Errors.Count: 0 })
                Tag(context, tag);
            await Write(context, StatusOf(result, mediaType), mediaType, result);
        }
        finally
        {
            turns.Release();
        }
    }

    private string? QueryOf(Parameters parameters)
    {
        if (parameters.Query is null or "")
            return parameters.Hash is { } known ? persisted.Find(known) : throw new HttpProblem(StatusCodes.Status400BadRequest, "“query” is missing.");
        return parameters.Hash is { } hash && !PersistedQueries.IsHashOf(hash, parameters.Query)
            ? throw new HttpProblem(StatusCodes.Status400BadRequest, "“sha256Hash” is not the hash of “query”.", ErrorCodes.PersistedQueryMismatch)
            : parameters.Query;
    }

    private int StatusOf(GraphQLResult result, string mediaType) => result.Outcome switch
    {
        Outcome.NotAllowed => StatusCodes.Status405MethodNotAllowed,
        Outcome.LimitExceeded => StatusCodes.Status400BadRequest,
        Outcome.TimedOut => StatusCodes.Status503ServiceUnavailable,
        Outcome.Executed => options.Profile is HttpStatusProfile.Draft2026 && result.Errors.Count > 0 ? 294 : StatusCodes.Status200OK,
        Outcome.ParseFailed when options.Profile is HttpStatusProfile.Draft2026 => StatusCodes.Status400BadRequest,
        _ when options.Profile is HttpStatusProfile.Draft2026 => StatusCodes.Status422UnprocessableEntity,
        _ => mediaType is MediaTypes.Response ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
    };

    private void Tag(HttpContext context, EntityTagHeaderValue tag)
    {
        context.Response.Headers.ETag = tag.ToString();
        context.Response.Headers.CacheControl = options.CacheControl;
    }

    private static async Task Write(HttpContext context, int status, string mediaType, GraphQLResult result)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = mediaType + "; charset=utf-8";
        response.ContentLength = result.Json.Length;
        if (status is StatusCodes.Status405MethodNotAllowed && result.Outcome is Outcome.NotAllowed)
            response.Headers.Allow = "POST";
        if (result.Outcome is Outcome.TimedOut)
            response.Headers.RetryAfter = "1";
        if (response.Headers.ETag.Count is 0)
            response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.BodyWriter.WriteAsync(result.Json, context.RequestAborted);
    }
}
