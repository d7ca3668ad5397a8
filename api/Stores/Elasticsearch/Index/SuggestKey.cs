namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>A title as it is suggested: folded, so that what begins as somebody typed has one beginning; then in dictionary order.</summary>
internal static class SuggestKey
{
    private const char Between = '\u0001';

    /// <summary>The key of a title whose sort key is known.</summary>
    public static string Of(string title, string sortKey) => $"{Catalog.Vietnamese.Text.Fold(title)}{Between}{sortKey}";

    /// <summary>The title of a key: the end of its sort key.</summary>
    public static string Title(string key)
    {
        var letters = key.IndexOf('\t', key.LastIndexOf(Between));
        return key[(key.IndexOf('\t', letters + 1) + 1)..];
    }
}
