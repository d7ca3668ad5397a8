namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>One transformation of <c>$apply</c>.</summary>
public abstract record ApplyStep
{
    private ApplyStep()
    {
    }

    /// <summary>Where it starts in the text that was parsed.</summary>
    public int At { get; init; }

    public sealed record Aggregate(IReadOnlyList<AggregateItem> Items) : ApplyStep;

    public sealed record Compute(IReadOnlyList<OptionItems.Computed> Items) : ApplyStep;

    public sealed record Concat(IReadOnlyList<IReadOnlyList<ApplyStep>> Parts) : ApplyStep;

    /// <summary>Groups by elements; what is done with each group, if anything.</summary>
    public sealed record GroupBy(IReadOnlyList<GroupElement> Elements, IReadOnlyList<ApplyStep> Then) : ApplyStep;

    public sealed record Filter(Expression Condition) : ApplyStep;

    public sealed record Search(SearchTerm Term) : ApplyStep;

    public sealed record OrderBy(IReadOnlyList<OptionItems.Order> Items) : ApplyStep;

    public sealed record Skip(long Count) : ApplyStep;

    public sealed record Top(long Count) : ApplyStep;

    public sealed record Identity : ApplyStep;

    /// <summary><c>topcount bottomsum …</c>.</summary>
    public sealed record Extreme(string Kind, Expression Amount, Expression By) : ApplyStep;

    /// <summary><c>join outerjoin nest addnested ancestors descendants traverse</c>, and functions of the service: known, and served by no source.</summary>
    public sealed record Other(string Kind) : ApplyStep;
}
