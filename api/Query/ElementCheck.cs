using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>Reads the condition inside any: on the values of one list.</summary>
internal sealed class ElementCheck(Column list, List<QueryProblem> problems, QueryBudget budget)
{
    /// <summary>The test of one value; what is wrong in it stands as a test that nothing passes.</summary>
    public ValueTest Read(Condition condition, int depth)
    {
        if (!budget.Spend(condition.At, depth))
            return TestForm.Never;
        return condition switch
        {
            Condition.And and => TestForm.All([.. and.Parts.Select(part => Read(part, depth + 1))]),
            Condition.Or or => TestForm.Some([.. or.Parts.Select(part => Read(part, depth + 1))]),
            Condition.Not not => TestForm.Not(Read(not.Part, depth + 1)),
            Condition.Any { List: var inner } => Refuse(inner),
            Condition.Across { Link: var inner } => Refuse(inner),
            Condition.Back { Reverse: var inner } => Refuse(inner),
            _ => Test(new LeafCheck(problems, budget, element: true).Read(condition, Find)),
        };
    }

    private Column? Find(Operand operand)
    {
        if (operand.Column == list.Name)
            return list;
        Refuse(operand);
        return null;
    }

    private ValueTest Refuse(Operand operand)
    {
        problems.Add(QueryProblems.OnlyTheList(list, operand));
        return TestForm.Never;
    }

    private static ValueTest Test(Filter? filter) => filter switch
    {
        Filter.Has has => has.Test,
        Filter.Not not => TestForm.Not(Test(not.Part)),
        Filter.All all => TestForm.All(all.Parts.Select(Test)),
        Filter.Some some => TestForm.Some(some.Parts.Select(Test)),
        _ => TestForm.Never,
    };
}
