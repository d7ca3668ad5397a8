namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>Budgets that hold while a text is read, because nothing can catch an exhausted stack afterwards.</summary>
/// <param name="Tokens">How many tokens a document may have.</param>
/// <param name="Depth">How deep selections, values and types may nest; never more than <see cref="DeepestAllowed"/>.</param>
public sealed record ParseLimits(int Tokens, int Depth)
{
    /// <summary>Nesting that every walk over a tree can bear on a small stack.</summary>
    public const int DeepestAllowed = 500;

    /// <summary>For texts of our own, such as schemas.</summary>
    public static ParseLimits Generous { get; } = new(int.MaxValue, DeepestAllowed);
}
