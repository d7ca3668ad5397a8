using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Portal.Api.Hosting;
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
        var language = response.SpeakTo();
        var body = Body(status, problems[0].Message.In(language), problems[0].Fix.In(language));
        body["problems"] = new JsonArray([.. problems.Select(JsonNode (problem) => Problem(problem, language))]);
        if (status is StatusCodes.Status410Gone)
            body["first"] = First(response.HttpContext.Request);
        return Write(response, status, body);
    }

    public static Task NotFound(HttpResponse response, string id) =>
        Write(response, StatusCodes.Status404NotFound, DoorWords.NoRow, DoorWords.LookFor(id.Length <= 80 ? id : id[..80] + "…"));

    public static Task Away(HttpResponse response)
    {
        response.Headers.RetryAfter = "5";
        return Write(response, StatusCodes.Status503ServiceUnavailable, DoorWords.NotPublished, DoorWords.SoonAgain);
    }

    /// <summary>Says one thing that is no problem of a query.</summary>
    public static Task Write(HttpResponse response, int status, Wording title, Wording detail)
    {
        var language = response.SpeakTo();
        return Write(response, status, Body(status, title.In(language), detail.In(language)));
    }

    private static JsonObject Body(int status, string title, string detail) => new() { ["type"] = "about:blank", ["title"] = title, ["status"] = status, ["detail"] = detail };

    private static JsonObject Problem(QueryProblem problem, Language language) => new JsonObject
    {
        ["code"] = problem.Code,
        ["parameter"] = problem.Place.Part,
        ["position"] = problem.Place.Position,
        ["message"] = problem.Message.In(language),
        ["fix"] = problem.Fix.In(language),
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
