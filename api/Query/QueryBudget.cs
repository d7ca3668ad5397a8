namespace ThiDua.Portal.Api.Query;

/// <summary>What a query may cost to read; the first limit that is passed is reported, once.</summary>
/// <param name="problems">Where the problem goes.</param>
internal sealed class QueryBudget(List<QueryProblem> problems)
{
    private int _nodes;
    private bool _spent;

    /// <summary>Pays for one node; false when the query is too big or too deep.</summary>
    public bool Spend(QueryPlace at, int depth)
    {
        if (depth > QueryLimits.Depth)
            return Refuse(at, "levels", QueryLimits.Depth, "Ask a flatter question.");
        return ++_nodes <= QueryLimits.Nodes || Refuse(at, "conditions and words", QueryLimits.Nodes, "Ask for less at once; many values of one column go into one list.");
    }

    /// <summary>Whether a text is short enough.</summary>
    public bool Fits(string text, QueryPlace at) =>
        text.Length <= QueryLimits.TextLength || Refuse(at, "characters in one text", QueryLimits.TextLength, "Ask for a shorter text.");

    /// <summary>Whether a list is short enough.</summary>
    public bool Fits(int values, QueryPlace at) =>
        values <= QueryLimits.Values || Refuse(at, "values in one list", QueryLimits.Values, "Split the list over several requests.");

    private bool Refuse(QueryPlace at, string what, int limit, string fix)
    {
        if (!_spent)
            problems.Add(QueryProblems.TooMany(at, what, limit, fix));
        _spent = true;
        return false;
    }
}
