using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Search;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>What Vietnamese readers must find, asked of a cluster.</summary>
public sealed class ElasticRelevanceTests(Cluster cluster) : IClassFixture<Cluster>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_judgement_holds()
    {
        var (entries, judgements) = JudgedSearch.File();
        await cluster.PublishAsync("judged", dataset => dataset == Entry.Dataset ? entries : []);
        using var reading = await cluster.Elastic.Open(cancellation: Cancellation);
        var faults = new List<string?>();
        foreach (var judgement in judgements)
        {
            var (found, _) = await SearchEngine.Ask(reading, new DatasetQuery(Entry.Dataset) { Count = true, Page = new(100) }, judgement.Words, Cancellation);
            faults.Add(judgement.Fault([.. found!.Answer.Rows.Select(row => row.Text(Entry.Dataset["id"])!)]));
        }

        var told = string.Join("\n", faults.OfType<string>());
        Assert.True(told.Length == 0, told);
    }
}
