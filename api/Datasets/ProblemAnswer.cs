using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>Says why a request is not answered: what is wrong, where, and what to ask instead (RFC 9457).</summary>
internal static class ProblemAnswer
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = AnswerJson.Options.Encoder };

    public static Task Write(HttpResponse response, IReadOnlyList<QueryProblem> problems)
    {
        var status = problems.All(problem => problem.Kind is QueryProblemKind.NotSupported) ? StatusCodes.Status501NotImplemented
            : problems.Any(problem => problem.Kind is QueryProblemKind.Gone) ? StatusCodes.Status410Gone
            : StatusCodes.Status400BadRequest;
        var body = Body(status, problems[0].Message, problems[0].Fix);
        body["problems"] = new JsonArray([.. problems.Select(Problem)]);
        if (status is StatusCodes.Status410Gone)
            body["first"] = First(response.HttpContext.Request);
        return Write(response, status, body);
    }

    public static Task NotFound(HttpResponse response, string id) =>
        Write(response, StatusCodes.Status404NotFound, Body(StatusCodes.Status404NotFound, "No row has this id.", $"Look for “{(id.Length <= 80 ? id : id[..80] + "…")}” with q."));

    public static Task Away(HttpResponse response, string message)
    {
        response.Headers.RetryAfter = "5";
        return Write(response, StatusCodes.Status503ServiceUnavailable, Body(StatusCodes.Status503ServiceUnavailable, message, "Ask again in a few seconds."));
    }

    private static JsonObject Body(int status, string title, string detail) => new() { ["type"] = "about:blank", ["title"] = title, ["status"] = status, ["detail"] = detail };

    private static JsonNode Problem(QueryProblem problem) => new JsonObject
    {
        ["code"] = problem.Code,
        ["parameter"] = problem.Place.Part,
        ["position"] = problem.Place.Position,
        ["message"] = problem.Message,
        ["fix"] = problem.Fix,
    };

    private static string First(HttpRequest request)
    {
        var query = Microsoft.AspNetCore.Http.QueryString.Create(request.Query.Where(parameter => parameter.Key is not QueryParameters.Cursor));
        return request.PathBase + request.Path + query;
    }

    private static Task Write(HttpResponse response, int status, JsonObject body)
    {
        response.StatusCode = status;
        response.ContentType = "application/problem+json; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        return response.WriteAsync(body.ToJsonString(Options));
    }
}
