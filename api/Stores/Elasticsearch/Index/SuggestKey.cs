namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>A title as it is suggested: folded, so that what begins as somebody typed has one beginning; then in dictionary order.</summary>
internal static class SuggestKey
{
    private const char Between = '\u0001';

    /// <summary>What stands between the folded title and its sort key, as JSON.</summary>
    public static ReadOnlySpan<byte> EscapedBetween => "\\u0001"u8;

    /// <summary>The title of a key: the end of its sort key.</summary>
    public static string Title(string key)
    {
        var letters = key.IndexOf('\t', key.LastIndexOf(Between));
        return key[(key.IndexOf('\t', letters + 1) + 1)..];
    }
}
