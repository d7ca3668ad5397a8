namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A list of values (section 2.10.7).</summary>
public sealed class ListValue(int start, Value[] items) : Value(start)
{
    /// <summary>The values in order.</summary>
    public Value[] Items { get; } = items;
}
