using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>What turns out only when the store is asked becomes an answer too; the same for every door of the plain api.</summary>
internal static class StoreGuard
{
    public static async Task Run(HttpContext context, Func<Task> answer)
    {
        try
        {
            await answer();
        }
        catch (QueryRefusedException refused) when (!context.Response.HasStarted)
        {
            Clear(context.Response);
            await ProblemAnswer.Write(context.Response, [refused.Problem]);
        }
        catch (StoreAwayException) when (!context.Response.HasStarted)
        {
            Clear(context.Response);
            await ProblemAnswer.Away(context.Response);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has left; nobody waits for an answer.
        }
    }

    private static void Clear(HttpResponse response)
    {
        response.Headers.ETag = default;
        response.Headers.ContentDisposition = default;
    }
}
