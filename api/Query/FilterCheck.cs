using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>Reads a condition against a dataset: names become columns, values get types; every problem is collected.</summary>
/// <param name="dataset">The dataset whose rows are asked.</param>
/// <param name="problems">Where problems go.</param>
/// <param name="budget">What may still be spent.</param>
internal sealed class FilterCheck(Dataset dataset, List<QueryProblem> problems, QueryBudget budget)
{
    /// <summary>The filter; what is wrong in it stands as <see cref="Filter.Never"/>.</summary>
    public Filter Read(Condition condition, int depth = 1)
    {
        if (!budget.Spend(condition.At, depth))
            return Filter.Never;
        return condition switch
        {
            Condition.And and => FilterForm.All([.. and.Parts.Select(part => Read(part, depth + 1))]),
            Condition.Or or => FilterForm.Some([.. or.Parts.Select(part => Read(part, depth + 1))]),
            Condition.Not not => FilterForm.Not(Read(not.Part, depth + 1)),
            Condition.Any any => Any(any, depth),
            Condition.Across across => Across(across, depth),
            Condition.Back back => Back(back, depth),
            _ => new LeafCheck(problems, budget).Read(condition, Find) ?? Filter.Never,
        };
    }

    private Column? Find(Operand operand)
    {
        var column = dataset.Find(operand.Column);
        if (column is null)
            problems.Add(QueryProblems.UnknownColumn(dataset, operand));
        return column;
    }

    private Filter Any(Condition.Any any, int depth)
    {
        if (Find(any.List) is not { } list || !problems.Allow(list, Capability.Any, any.List.At))
            return Filter.Never;
        return any.Part is null
            ? new Filter.Has(list, ValueTest.Anything)
            : new Filter.Has(list, new ElementCheck(list, problems, budget).Read(any.Part, depth + 1));
    }

    private Filter Across(Condition.Across across, int depth)
    {
        if (Find(across.Link) is not { } link || !problems.Allow(link, Capability.Across, across.Link.At))
            return Filter.Never;
        var target = DatasetCatalog.Of(link.Target!);
        return new Filter.Across(link, target, new FilterCheck(target, problems, budget).Read(across.Part, depth + 1), across.Link.At);
    }

    private Filter Back(Condition.Back back, int depth)
    {
        if (Links.Back(dataset, back.Reverse.Column) is not { } way)
        {
            problems.Add(QueryProblems.UnknownReverse(dataset, back.Reverse, Links.BackTo(dataset).Select(link => link.Column.Reverse!)));
            return Filter.Never;
        }

        var part = back.Part is null ? Filter.Always : new FilterCheck(way.Dataset, problems, budget).Read(back.Part, depth + 1);
        return new Filter.Back(way.Dataset, way.Column, part, back.Reverse.At);
    }
}
