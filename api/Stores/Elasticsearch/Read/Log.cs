namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>What is logged of answers: never a query, never what the server said in its own words.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The cluster answered in part only (status {Status})")]
    public static partial void Partial(ILogger logger, int status);

    [LoggerMessage(Level = LogLevel.Error, Message = "The cluster answered in a form that is not known")]
    public static partial void Strange(ILogger logger, Exception exception);
}
