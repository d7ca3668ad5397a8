namespace ThiDua.Portal.Api.Query;

/// <summary>Groups, their figures and their order.</summary>
/// <param name="Keys">What a group is made of.</param>
/// <param name="Figures">What is computed of it.</param>
/// <param name="OrderBy">Positions in the row of a group, keys first, then figures; negative (<c>~position</c>) when descending.</param>
public sealed record Groups(IReadOnlyList<GroupKey> Keys, IReadOnlyList<Figured> Figures, IReadOnlyList<int> OrderBy)
{
    /// <summary>Where groups are asked for, so that an error can point at it.</summary>
    public QueryPlace At { get; init; } = new("groupby");
}
