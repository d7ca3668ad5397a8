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
            return Refuse(at, new("tầng", "levels"), QueryLimits.Depth, new("Hỏi ít tầng hơn.", "Ask a flatter question."));
        return ++_nodes <= QueryLimits.Nodes || Refuse(at, new("điều kiện và từ", "conditions and words"), QueryLimits.Nodes,
            new("Hỏi ít hơn mỗi lần; nhiều giá trị của một cột thì gộp vào một danh sách.", "Ask for less at once; many values of one column go into one list."));
    }

    /// <summary>Whether a text is short enough.</summary>
    public bool Fits(string text, QueryPlace at) =>
        text.Length <= QueryLimits.TextLength || Refuse(at, new("ký tự trong một đoạn chữ", "characters in one text"), QueryLimits.TextLength, new("Rút ngắn đoạn chữ.", "Ask for a shorter text."));

    /// <summary>Whether a list is short enough.</summary>
    public bool Fits(int values, QueryPlace at) =>
        values <= QueryLimits.Values || Refuse(at, new("giá trị trong một danh sách", "values in one list"), QueryLimits.Values, new("Chia danh sách ra nhiều lần hỏi.", "Split the list over several requests."));

    private bool Refuse(QueryPlace at, Wording what, int limit, Wording fix)
    {
        if (!_spent)
            problems.Add(QueryProblems.TooMany(at, what, limit, fix));
        _spent = true;
        return false;
    }
}
