using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Catalog.Vietnamese;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>Random questions, with values and words that rows have, asked of two stores: what they answer differently.</summary>
/// <param name="datasets">The datasets that are asked, each as often as it stands here.</param>
/// <param name="rows">Rows of every dataset, all or some.</param>
internal sealed class StoreQuestions(IReadOnlyList<Dataset> datasets, IReadOnlyDictionary<Dataset, IReadOnlyList<Record>> rows)
{
    private const int Whole = 1_000;

    /// <summary>Both answers to a question where they differ; null where they are the same.</summary>
    /// <param name="seed">Which question: one in four as people type it, the others of everything that a query can ask.</param>
    /// <param name="one">A reading of a store.</param>
    /// <param name="other">A reading of another.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<string?> Difference(int seed, IReading one, IReading other, CancellationToken cancellation)
    {
        var random = new Random(seed);
        var ask = random.Next(4) == 0 ? Typed(random, cancellation) : Asked(random, cancellation);
        var (said, otherSaid) = (await ask(one), await ask(other));
        return said == otherSaid ? null : $"question {seed}\n{said}\n--- and the other\n{otherSaid}";
    }

    private Func<IReading, Task<string>> Asked(Random random, CancellationToken cancellation)
    {
        var asked = new RandomQueries(random, 1, column => ValueOf(column, random), datasets).Next();
        // Which of equals comes first is each store's own when they are ranked.
        var query = Checked(asked with { OrderBy = asked.OrderBy.Count == 0 && asked.Grouping is null ? [new(new("id"))] : asked.OrderBy });
        return async reading =>
        {
            try
            {
                return AnswerText.Of(query, await reading.Run(query, cancellation));
            }
            catch (QueryRefusedException refused)
            {
                return $"{refused.Problem.Kind}";
            }
        };
    }

    /// <summary>A search: what was understood and found, row for row with its tier where the order is that of a column, else the tier of each place and the set of all rows.</summary>
    private Func<IReading, Task<string>> Typed(Random random, CancellationToken cancellation)
    {
        var dataset = datasets[random.Next(datasets.Count)];
        var text = Words(dataset, random);
        var day = dataset.Columns.FirstOrDefault(column => column.Shape() is Shapes.Date && !column.IsList);
        var isRanked = day is null || random.Next(2) == 0;
        var facet = Capability.Facet.Columns(dataset).ToList();
        var query = new DatasetQuery(dataset)
        {
            Count = true,
            OrderBy = isRanked ? [] : [new(new(day!.Name), true)],
            Page = new(isRanked ? Whole : random.Next(1, 60)),
            Facets = facet.Count == 0 ? [] : [new(new(facet[random.Next(facet.Count)].Name))],
        };
        return async reading =>
        {
            var (found, problems) = await SearchEngine.Ask(reading, query, text, cancellation);
            if (found is null)
                return string.Join('\n', problems);
            var (ids, isAll) = (found.Answer.Rows.Select(row => row.Text(dataset["id"])!).ToList(), found.Answer.Count <= Whole);
            return string.Join('\n',
            [
                $"{dataset.Name} “{text}” {found.IsRelaxed} {found.Plan?.Suggestion} {string.Join(',', found.Plan?.Steps.Select(step => step.Tier) ?? [])}",
                .. AnswerText.Figures(found.Answer),
                .. isRanked ? found.Answer.Rows.Select((row, place) => $"{place} {found.TierOf(row)}") : ids,
                .. isRanked && isAll ? ids.Order(StringComparer.Ordinal) : Enumerable.Empty<string>(),
            ]);
        };
    }

    private static CheckedQuery Checked(DatasetQuery asked) => QueryCheck.Check(asked) is { Query: { } good } ? good : throw new InvalidOperationException("A random query is refused.");

    /// <summary>Some words of a row that stand side by side: as they are, without marks, with a slip, or with a word that no row holds.</summary>
    private string Words(Dataset dataset, Random random)
    {
        var searched = Capabilities.Searched(dataset).ToList();
        var text = searched.Count == 0 ? "" : Value.Text(ValueOf(searched[random.Next(searched.Count)], random));
        var words = Tokens.Of(text).Select(token => text[token.Start..token.End]).ToList();
        var some = string.Join(' ', words.Skip(random.Next(Math.Max(1, words.Count))).Take(random.Next(1, 5)));
        return random.Next(8) switch
        {
            < 2 => Text.Fold(some),
            2 when some.Length > 3 => some.Remove(random.Next(some.Length), 1),
            3 => $"{some} xyzzy",
            _ => some,
        };
    }

    /// <summary>A value that some row has, so that conditions hold now and then.</summary>
    private object ValueOf(Column column, Random random)
    {
        var some = rows.GetValueOrDefault(DatasetCatalog.Datasets.First(dataset => dataset.Columns.Contains(column))) ?? [];
        for (var tries = 0; tries < 5 && some.Count > 0; tries++)
        {
            if (column.Each(some[random.Next(some.Count)]).FirstOrDefault() is { } value and not string { Length: > 200 })
                return value is IRef link ? link.Id : value is int whole ? (decimal)whole : value;
        }

        return RandomRecords.Value(column, random, 10);
    }
}
