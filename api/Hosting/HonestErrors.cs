using ThiDua.Portal.Site;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>An error of ours is logged with everything known of it; the reader is told that it is ours, and nothing else.</summary>
public static class HonestErrors
{
    public static void UseHonestErrors(this IApplicationBuilder app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        StatusCodeSelector = thrown => thrown is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        ExceptionHandler = context =>
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            var isOurs = context.Response.StatusCode >= StatusCodes.Status500InternalServerError;
            return context.Response.WriteAsync((isOurs ? Words.ServerError : Words.BadRequest) + "\n", context.RequestAborted);
        },
    });
}
