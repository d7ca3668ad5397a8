using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Tests.Publishing;

/// <summary>Publishes content in this process, for a day that stands still.</summary>
public static class Publisher
{
    public static DateOnly Day { get; } = new(2025, 5, 19);

    public static PublishResult Publish(this ContentTree tree, DateOnly? today = null, bool compress = false) => Publish(tree.Content, tree.State, today, compress);

    public static PublishResult Publish(string content, string state, DateOnly? today = null, bool compress = false)
    {
        var folder = new StateFolder(state);
        using var taken = folder.TryLock();
        Assert.NotNull(taken);
        return SitePublisher.Publish(new(ContentReader.Read(content), today ?? Day, Assets.Embedded), content, folder, compress);
    }

    /// <summary>What the site would be if it were published for the first time.</summary>
    public static SortedDictionary<string, string> Clean(this ContentTree tree)
    {
        using var folder = new TemporaryFolder();
        Assert.False(Publish(tree.Content, folder.Path).HasErrors);
        return SiteFiles.Bytes(folder["site"]);
    }
}
