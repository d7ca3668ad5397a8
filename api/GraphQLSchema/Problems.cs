using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>The problems of a query as errors of GraphQL.</summary>
internal static class Problems
{
    public const string BadCursor = "BAD_CURSOR";
    public const string StaleCursor = "STALE_CURSOR";
    public const string QueryLimit = "QUERY_LIMIT";
    public const string NotSupported = "NOT_SUPPORTED";
    public const string Unavailable = "UNAVAILABLE";
    private const string PageSize = "pageSize";

    public static string CodeOf(QueryProblem problem) => problem switch
    {
        { Code: PageSize } => ErrorCodes.PageLimit,
        { Code: "wrongCursor" } => BadCursor,
        { Kind: QueryProblemKind.Gone } => StaleCursor,
        { Kind: QueryProblemKind.TooComplex } => QueryLimit,
        { Kind: QueryProblemKind.NotSupported } => NotSupported,
        _ => ErrorCodes.BadUserInput,
    };

    public static QueryRefusedException WrongSize(string argument, int size, int most) => new(new(
        QueryProblemKind.TooComplex,
        PageSize,
        new(argument),
        new($"{argument} là {size}.", $"{argument} is {size}."),
        new($"Ghi từ 1 đến {most}; hỏi tiếp bằng con trỏ.", $"Ask for 1 to {most}, and go on with the cursor.")));

    public static QueryRefusedException WrongDirection() => new(new(
        QueryProblemKind.Wrong,
        "wrongPage",
        new("first"),
        new("Các đối số của trang mâu thuẫn.", "The arguments of the page contradict each other."),
        new("Đi tới bằng first và after, hoặc đi lui bằng last và before.", "Ask forwards by first and after, or backwards by last and before.")));

    public static QueryRefusedException WrongCursor() => new(QueryProblems.WrongCursor(new("cursor")));

    /// <summary>What to search for.</summary>
    /// <exception cref="QueryRefusedException">The text is too long, or holds no word.</exception>
    public static SearchNode Search(string text) => text.Length > QueryLimits.TextLength
        ? throw new QueryRefusedException(QueryProblems.TooMany(new("search"), new("ký tự trong một đoạn chữ", "characters in one text"), QueryLimits.TextLength, new("Tìm với ít từ hơn.", "Search for fewer words.")))
        : SearchText.Read(text) ?? throw new QueryRefusedException(QueryProblems.NoWords(new("search")));

    /// <summary>The checked query.</summary>
    /// <exception cref="QueryRefusedException">It cannot be answered.</exception>
    public static CheckedQuery Check(DatasetQuery query)
    {
        var (good, problems) = QueryCheck.Check(query);
        return good ?? throw new QueryRefusedException(problems[0]);
    }
}
