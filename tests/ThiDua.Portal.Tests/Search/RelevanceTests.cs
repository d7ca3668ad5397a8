namespace ThiDua.Portal.Tests.Search;

public sealed class RelevanceTests(JudgedSearch search) : IClassFixture<JudgedSearch>
{
    [Fact]
    public void Every_judgement_holds()
    {
        var faults = search.Judgements.Select(judgement =>
        {
            search.Ask(judgement.Words);
            return judgement.Fault(search.Ids);
        });
        var told = string.Join("\n", faults.OfType<string>());
        Assert.True(told.Length == 0, told);
    }
}
