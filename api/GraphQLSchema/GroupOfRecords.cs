using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>One group: what its fields are read from.</summary>
/// <param name="Groups">What groups are made of, and their figures.</param>
/// <param name="Values">The values of the keys, then of the figures.</param>
internal sealed record GroupOfRecords(Groups Groups, IReadOnlyList<object?> Values)
{
    public IEnumerable<(GroupKey Key, object? Value)> Keys => Groups.Keys.Select((key, index) => (key, Values[index]));

    /// <summary>The value of a figure.</summary>
    public object? Figure(string name)
    {
        var index = 0;
        while (Groups.Figures[index].Name != name)
            index++;
        return Values[Groups.Keys.Count + index];
    }
}
