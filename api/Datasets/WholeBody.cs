namespace ThiDua.Portal.Api.Datasets;

/// <summary>Sends what was written into the body of an answer, all at once.</summary>
internal static class WholeBody
{
    /// <summary>Sends it with its length, so that it goes out as one piece.</summary>
    public static async Task SendWhole(this HttpResponse response)
    {
        var body = response.BodyWriter;
        if (body.CanGetUnflushedBytes)
            response.ContentLength = body.UnflushedBytes;
        await body.FlushAsync(response.HttpContext.RequestAborted);
    }
}
