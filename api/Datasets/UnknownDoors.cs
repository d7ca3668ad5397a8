using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>Programs that ask for what is not there under <c>/api</c>, or by a method that only writes, are told so in the form of all its errors.</summary>
public static class UnknownDoors
{
    private const string Reading = "GET, HEAD, OPTIONS";

    /// <summary>Answers what no other route under <c>/api</c> answers.</summary>
    public static void MapUnknownDoors(this IEndpointRouteBuilder routes) => routes.Map("/api/{**rest}", (HttpContext context) =>
    {
        var (method, response) = (context.Request.Method, context.Response);
        response.Headers.AccessControlAllowOrigin = "*";
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
        {
            return ProblemAnswer.Write(response, StatusCodes.Status404NotFound,
                new Wording("Không có địa chỉ này.", "There is no such address."),
                new Wording("Xem các địa chỉ ở /openapi.json.", "See the addresses in /openapi.json."));
        }

        response.Headers.Allow = Reading;
        return ProblemAnswer.Write(response, StatusCodes.Status405MethodNotAllowed,
            new Wording("Địa chỉ này chỉ để đọc.", "This address can only be read."),
            new Wording($"Dùng một trong: {Reading}.", $"Use one of {Reading}."));
    });
}
