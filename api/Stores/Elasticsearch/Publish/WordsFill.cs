namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Fills the index of words, in which words near a mistyped one are looked up.</summary>
internal static class WordsFill
{
    // What is longer is no word that anybody mistypes, and no id either.
    private const int Longest = 100;

    /// <summary>Sends the words; gives how many they are.</summary>
    public static async Task<long> Run(ElasticClient client, string index, IEnumerable<DatasetFill> fills, CancellationToken cancellation)
    {
        await using var sender = new BulkSender(client, index, cancellation);
        var count = 0L;
        foreach (var (dataset, word) in fills.SelectMany(fill => fill.Vocabulary.Words(), (fill, word) => (fill.Dataset, word)))
        {
            if (word.Exact.Length > Longest)
                continue;
            var document = Json.Body(json =>
            {
                json.WriteStartObject();
                json.WriteString("dataset", dataset.Name);
                json.WriteString("folded", word.Folded);
                json.WriteString("exact", word.Exact);
                json.WriteNumber("rows", word.Rows);
                json.WriteEndObject();
            });
            await sender.Add($"{dataset.Name} {word.Folded}", document.Span);
            count++;
        }

        await sender.Finish();
        return count;
    }
}
