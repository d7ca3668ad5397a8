namespace ThiDua.Portal.Tests.Content;

public sealed class PublishedContentTests
{
    [Fact]
    public void The_published_content_has_no_problem() => Assert.Empty(PublishedContent.Publication.Problems);
}
