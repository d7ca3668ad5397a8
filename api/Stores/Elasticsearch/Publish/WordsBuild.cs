namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Makes the index of words, in which words near a mistyped one are looked up.</summary>
internal static class WordsBuild
{
    // What is longer is no word that anybody mistypes, and no id either.
    private const int Longest = 100;

    /// <summary>Makes the index.</summary>
    public static async Task Run(ElasticClient client, string generation, Vocabulary vocabulary, CancellationToken cancellation)
    {
        var build = new IndexBuild(client, client.Options.Names.Of(IndexNames.Words, generation));
        await build.Create(IndexDefinition.OfWords(generation), cancellation);
        var sender = new BulkSender(client, build.Index);
        var count = 0L;
        foreach (var (dataset, word) in vocabulary.Words())
        {
            if (word.Exact.Length > Longest)
                continue;
            await sender.Add($"{dataset.Name} {word.Folded}", json =>
            {
                json.WriteStartObject();
                json.WriteString("dataset", dataset.Name);
                json.WriteString("folded", word.Folded);
                json.WriteString("exact", word.Exact);
                json.WriteNumber("rows", word.Rows);
                json.WriteEndObject();
            }, cancellation);
            count++;
        }

        await sender.Finish(cancellation);
        await build.Finish(count, cancellation);
    }
}
