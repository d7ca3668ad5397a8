using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Search;

/// <summary>Searches a dataset the way readers mean it; the same for every store.</summary>
public static class SearchEngine
{
    /// <summary>Answers a query with the words that somebody typed, or says what is wrong with the rest of it. Any words are answered.</summary>
    /// <param name="reading">The generation that is read.</param>
    /// <param name="query">The query without its search.</param>
    /// <param name="text">What was typed; what is longer than a text may be is left out.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async ValueTask<(SearchFound? Found, IReadOnlyList<QueryProblem> Problems)> Ask(IReading reading, DatasetQuery query, string text, CancellationToken cancellation)
    {
        var (found, problems) = await Read(reading, query, text, cancellation);
        if (found?.Plan is not null)
            PortalMeter.Searched(found.Answer.Rows is [var first, ..] ? found.TierOf(first)?.Name() ?? SearchTier.Folded.Name() : "none");
        return (found, problems);
    }

    private static async ValueTask<(SearchFound? Found, IReadOnlyList<QueryProblem> Problems)> Read(IReading reading, DatasetQuery query, string text, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(text))
            return await Run(reading, query, null, false, cancellation);
        var isLong = text.Length > QueryLimits.TextLength;
        var plan = await new SearchCompiler(reading, query.Dataset).Compile(isLong ? text[..QueryLimits.TextLength] : text, cancellation);
        if (plan is null)
            return await Run(reading, query with { Where = Nothing, Page = query.Page with { Cursor = null } }, null, false, cancellation);
        plan = plan with { IsCut = plan.IsCut || isLong };

        var strict = query with { Search = plan.All };
        var (found, problems) = await Run(reading, strict, plan, false, cancellation);
        if (plan.Relaxed is not { } relaxed)
            return (found, problems);
        // The page of a cursor is of that search which gave the cursor.
        if (found is null && query.Page.Cursor is not null)
            return await Run(reading, query with { Search = relaxed }, plan, true, cancellation);
        if (found is null || found.Answer.Count > 0 || found.Answer.Rows.Count > 0 || await HoldsAny(reading, strict, cancellation))
            return (found, problems);
        return await Run(reading, query with { Search = relaxed }, plan, true, cancellation);
    }

    private static Condition Nothing { get; } = new Condition.Or([]);

    /// <summary>Whether the words are there, only not among the rows that were asked for.</summary>
    private static async ValueTask<bool> HoldsAny(IReading reading, DatasetQuery query, CancellationToken cancellation)
    {
        if (query.Where is null && query.Page.Skip == 0)
            return false;
        var (anywhere, _) = QueryCheck.Check(query with { Where = null, Page = new(0), Facets = [], Count = true, Highlight = false });
        return (await reading.Run(anywhere!, cancellation)).Count > 0;
    }

    private static async ValueTask<(SearchFound? Found, IReadOnlyList<QueryProblem> Problems)> Run(IReading reading, DatasetQuery query, SearchPlan? plan, bool isRelaxed, CancellationToken cancellation)
    {
        var (good, problems) = QueryCheck.Check(query);
        return good is null ? (null, problems) : (new(good, await reading.Run(good, cancellation), plan, isRelaxed), []);
    }
}
