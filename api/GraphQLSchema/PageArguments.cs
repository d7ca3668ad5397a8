using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Which page of a connection is asked for.</summary>
/// <param name="Size">How many records.</param>
/// <param name="IsBackward">Whether it ends at a place instead of starting there.</param>
/// <param name="From">The place; null for the first page, or backwards the last.</param>
internal sealed record PageArguments(int Size, bool IsBackward, Cursor? From)
{
    public const int Default = 20;
    public const int Most = 100;

    /// <exception cref="QueryRefusedException">The arguments contradict each other, a size is out of range or a cursor broken.</exception>
    public static PageArguments Read(InputObject arguments)
    {
        var (first, last) = (arguments.Get<int?>("first"), arguments.Get<int?>("last"));
        var (after, before) = (arguments.Get<string>("after"), arguments.Get<string>("before"));
        if ((first, last) is (not null, not null) || (last, after) is (not null, not null) || (before is not null && last is null))
            throw Problems.WrongDirection();
        var size = first ?? last ?? Default;
        if (size is < 1 or > Most)
            throw Problems.WrongSize(last is null ? "first" : "last", size, Most);
        return new(size, last is not null, (after ?? before) is { } text ? Decoded(text, last is not null) : null);
    }

    /// <summary>The query for the page.</summary>
    /// <exception cref="QueryRefusedException">The cursor belongs to another query.</exception>
    public CheckedQuery Apply(CheckedQuery query, string generation)
    {
        if (From is not null && From.RowsHash != query.RowsHash)
            throw Problems.WrongCursor();
        return From is null && !IsBackward ? query : query with { Cursor = From ?? new(generation, query.RowsHash, true, []) };
    }

    private static Cursor Decoded(string text, bool backwards) => Cursor.TryDecode(text, out var cursor) && cursor!.Position.Length > 0
        ? cursor with { Backwards = backwards }
        : throw Problems.WrongCursor();
}
