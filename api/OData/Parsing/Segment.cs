namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>One step of a path, in an address or in an expression.</summary>
public abstract record Segment
{
    private Segment()
    {
    }

    /// <summary>Where it starts in the text that was parsed.</summary>
    public int At { get; init; }

    /// <summary>A name, perhaps with its namespace: a property, a set, a type, a function, or a key written as a segment.</summary>
    public sealed record Name(string Text) : Segment;

    /// <summary>A segment that is no name: the value of a key, as it stands in the address and decoded.</summary>
    public sealed record Value(string Text) : Segment;

    /// <summary>Parentheses after a name: a key or the arguments of a function; the names are null for the only part of a key.</summary>
    public sealed record Parentheses(IReadOnlyList<(string? Name, Expression Value)> Items) : Segment;

    /// <summary>A word of the protocol: <c>$count $ref $value $each $query $it $this $these $root $all $metadata $batch $entity</c>.</summary>
    public sealed record Word(string Text) : Segment;

    /// <summary><c>$count</c> of an expression with options.</summary>
    public sealed record Count(IReadOnlyList<QueryOption> Options) : Segment;

    /// <summary><c>$filter(…)</c>.</summary>
    public sealed record Filter(Expression Condition) : Segment;

    /// <summary><c>any</c> or <c>all</c>, with its variable and condition if it has them.</summary>
    public sealed record Lambda(string Kind, string? Variable, Expression? Condition) : Segment;

    /// <summary>A parameter alias: <c>@name</c>.</summary>
    public sealed record Alias(string Text) : Segment;

    /// <summary>An annotation: <c>@Namespace.Term#Qualifier</c>.</summary>
    public sealed record Annotation(string Term, string? Qualifier) : Segment;

    /// <summary><c>aggregate(…)</c> within an expression.</summary>
    public sealed record Aggregate(AggregateItem Item) : Segment;

    /// <summary><c>$crossjoin(…)</c>.</summary>
    public sealed record CrossJoin(IReadOnlyList<string> Sets) : Segment;
}
