using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>Queries that use everything the table of capabilities promises.</summary>
/// <param name="random">The chances.</param>
/// <param name="count">How many rows there are of each dataset.</param>
/// <param name="values">Gives values of columns; invented ones when null.</param>
/// <param name="datasets">The datasets that are asked; all when null.</param>
internal sealed class RandomQueries(Random random, int count, Func<Column, object>? values = null, IReadOnlyList<Dataset>? datasets = null)
{
    private IReadOnlyList<Column> _words = [];

    public DatasetQuery Next()
    {
        var dataset = Pick(datasets ?? DatasetCatalog.Datasets);
        _words = values is null ? [] : [.. Capabilities.Searched(dataset)];
        var query = new DatasetQuery(dataset)
        {
            Where = random.Next(8) == 0 ? null : Where(dataset, 3),
            Search = random.Next(3) == 0 ? random.Next(4) == 0 ? Ranked(dataset) : Search(2) : null,
            Count = true,
            Page = new(random.Next(1, 60), random.Next(4) == 0 ? random.Next(30) : 0),
            Facets = [.. Some(Capability.Facet, dataset, 2).Select(column => new FacetRequest(new(column.Name), random.Next(1, 30), random.Next(2) == 0))],
        };
        if (random.Next(4) == 0)
            return query with { Grouping = Grouping(dataset), Page = new(1000) };
        return query with { OrderBy = [.. Some(Capability.OrderBy, dataset, query.Search is null ? 3 : 2).Select(column => new Sort(new(column.Name), random.Next(2) == 0)).DefaultIfEmpty(new Sort(new("id"))).Take(random.Next(4))] };
    }

    public Condition Where(Dataset dataset, int depth) => random.Next(depth > 0 ? 9 : 4) switch
    {
        < 4 => Leaf(dataset),
        4 => new Condition.And([Where(dataset, depth - 1), Where(dataset, depth - 1)]),
        5 => new Condition.Or([Where(dataset, depth - 1), Where(dataset, depth - 1), Where(dataset, 0)]),
        6 => new Condition.Not(Where(dataset, depth - 1)),
        7 when One(Capability.Across, dataset) is { } link => new Condition.Across(new(link.Name), Where(DatasetCatalog.Of(link.Target!), depth - 1)),
        8 when Links.BackTo(dataset).ToList() is { Count: > 0 } back && Pick(back) is var way => new Condition.Back(new(way.Column.Reverse!), random.Next(2) == 0 ? null : Where(Links.Back(dataset, way.Column.Reverse!)!.Value.Dataset, depth - 1)),
        _ => Leaf(dataset),
    };

    private Condition Leaf(Dataset dataset)
    {
        if (random.Next(6) == 0 && One(Capability.Any, dataset) is { } list)
            return new Condition.Any(new(list.Name), random.Next(4) == 0 ? null : Element(list));
        return Test(Pick([.. dataset.Columns.Where(column => !column.IsList && column.Shape() is not Shapes.LongText)]));
    }

    private Condition Element(Column list) => random.Next(4) switch
    {
        0 => new Condition.Not(Test(list)),
        1 => new Condition.Or([Test(list), Test(list)]),
        2 => new Condition.And([Test(list), Test(list)]),
        _ => Test(list),
    };

    private Condition Test(Column column)
    {
        var operand = new Operand(column.Name);
        switch (random.Next(7))
        {
            case 0 when Can(column, Capability.Range):
                return new Condition.Compare(operand, (Comparison)random.Next(2, 6), Value(column));
            case 1 when Can(column, Capability.Range):
                return new Condition.Between(operand, Value(column), Value(column));
            case 2 when Can(column, Capability.StartsWith):
                return new Condition.Match(operand, MatchKind.StartsWith, Part((string)Value(column)));
            case 3 when Can(column, Capability.Contains):
                return new Condition.Match(operand, (MatchKind)random.Next(4), Part((string)Value(column)), (TextForm)random.Next(3));
            case 4:
                return new Condition.In(operand, [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(9) == 0 && !column.IsList ? null : Value(column))]);
            case 5 when !column.IsList:
                return random.Next(2) == 0 ? new Condition.IsNull(operand) : new Condition.Compare(operand, (Comparison)random.Next(2), null);
            case 6 when Can(column, Capability.YearOf):
                return new Condition.Compare(operand with { Part = DatePart.Year }, (Comparison)random.Next(6), random.Next(2019, 2026));
            default:
                return new Condition.Compare(operand, (Comparison)random.Next(2), Value(column));
        }
    }

    private SearchNode Search(int depth) => random.Next(depth > 0 ? 8 : 4) switch
    {
        0 => new SearchNode.Word(Token(), TextStream.Exact),
        1 => new SearchNode.Prefix(Token().Folded[..1]),
        2 => new SearchNode.Phrase([.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => new SearchNode.Word(Token(), (TextStream)random.Next(2)))]),
        3 => new SearchNode.Word(Token()),
        4 => new SearchNode.Not(Search(depth - 1)),
        5 => new SearchNode.Some([Search(depth - 1), Search(depth - 1)]),
        _ => new SearchNode.All([Search(depth - 1), Search(depth - 1), Search(0)]),
    };

    /// <summary>A search as people's words are compiled; often the words are a title.</summary>
    public SearchNode.Ranked Ranked(Dataset dataset)
    {
        var title = random.Next(2) == 0 && Capabilities.Title(dataset) is { } column ? Tokens.Of((string)Value(column)) : [];
        var words = title.Count > 1 ? title : [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => Token())];
        return new(
            new SearchNode.All([.. words.Select(word => new SearchNode.Word(word))]),
            [new SearchNode.All([.. words.Select(word => new SearchNode.Word(word, TextStream.Exact))])],
            [new SearchNode.Phrase([new(words[0]), new(words[1])])])
        {
            Title = words,
            Ids = random.Next(3) == 0 ? [.. Enumerable.Range(0, 3).Select(_ => (string)Value(dataset["id"]))] : [],
        };
    }

    /// <summary>A word of some row now and then, else an invented one.</summary>
    private Token Token() => _words.Count > 0 && random.Next(4) > 0 && Tokens.Of(Catalog.Formats.Value.Text(Value(Pick(_words)))) is { Count: > 0 } tokens
        ? Pick(tokens)
        : Pick(Tokens.Of(RandomRecords.Words(random, 3)));

    private Grouping Grouping(Dataset dataset)
    {
        var keys = Some(Capability.GroupBy, dataset, 2).Select(column => new Operand(column.Name, Can(column, Capability.GroupByPart) ? (DatePart)random.Next(4) : DatePart.Whole)).DistinctBy(key => key.Column).ToList();
        var figures = new List<Aggregate> { new(AggregateKind.Count, null, "rows") };
        foreach (var (kind, capability) in new[] { (AggregateKind.Sum, Capability.Sum), (AggregateKind.Average, Capability.Sum), (AggregateKind.Min, Capability.MinMax), (AggregateKind.Max, Capability.MinMax), (AggregateKind.CountDistinct, Capability.CountDistinct) })
        {
            if (One(capability, dataset) is { } column)
                figures.Add(new(kind, new(column.Name), kind.ToString()));
        }

        // Of averages the last digits differ between stores.
        var sorts = keys.Select(key => new Sort(key, random.Next(2) == 0))
            .Concat(figures.Where(figure => figure.Kind is not AggregateKind.Average).Select(figure => new Sort(new(figure.Name), random.Next(2) == 0))).ToArray();
        random.Shuffle(sorts);
        return new(keys, figures) { OrderBy = [.. sorts.Take(random.Next(4))] };
    }

    private static bool Can(Column column, Capability capability) => Capabilities.Of(capability).Supports(column, list: false);

    private object Value(Column column) => values?.Invoke(column) ?? RandomRecords.Value(column, random, count);

    private string Part(string text)
    {
        var start = random.Next(3) == 0 ? random.Next(text.Length) : 0;
        return text[start..random.Next(start, text.Length + 1)];
    }

    private T Pick<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];

    private Column? One(Capability capability, Dataset dataset) => capability.Columns(dataset).ToList() is { Count: > 0 } columns ? Pick(columns) : null;

    private IEnumerable<Column> Some(Capability capability, Dataset dataset, int most) =>
        Enumerable.Range(0, random.Next(most + 1)).Select(_ => One(capability, dataset)).OfType<Column>().Distinct();
}
