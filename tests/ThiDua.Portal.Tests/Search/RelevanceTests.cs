namespace ThiDua.Portal.Tests.Search;

public sealed class RelevanceTests(JudgedSearch search) : IClassFixture<JudgedSearch>
{
    [Fact]
    public void Every_judgement_holds() => Assert.Empty(search.Judgements.Select(judgement =>
    {
        search.Ask(judgement.Words);
        return judgement.Fault(search.Ids);
    }).OfType<string>());
}
