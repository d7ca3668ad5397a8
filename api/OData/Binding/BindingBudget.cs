namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>What one request has spent of its limits.</summary>
/// <param name="limits">The limits.</param>
internal sealed class BindingBudget(ODataLimits limits)
{
    private int _nodes;
    private int _depth;
    private int _lambdas;
    private int _lambdaDepth;

    public ODataLimits Limits => limits;

    public void Enter(int at)
    {
        if (++_nodes > limits.Nodes)
            throw ODataErrors.TooComplex(new Sentence("phép tính và tên trong các biểu thức", "expression nodes"), limits.Nodes, at);
        if (++_depth > limits.Depth)
            throw ODataErrors.TooComplex(new Sentence("lớp biểu thức lồng nhau", "nested expressions"), limits.Depth, at);
    }

    public void Leave() => _depth--;

    public void EnterLambda(int at)
    {
        if (++_lambdas > limits.Lambdas)
            throw ODataErrors.TooComplex("any/all", limits.Lambdas, at);
        if (++_lambdaDepth > limits.LambdaDepth)
            throw ODataErrors.TooComplex(new Sentence("lớp any/all lồng nhau", "nested any/all"), limits.LambdaDepth, at);
    }

    public void LeaveLambda() => _lambdaDepth--;

    public void Fits(string text, int at)
    {
        if (text.Length > limits.Text)
            throw ODataErrors.TooComplex(new Sentence("ký tự trong một chuỗi", "characters in one text"), limits.Text, at);
    }

    public void FitsList(int count, int at)
    {
        if (count > limits.Values)
            throw ODataErrors.TooComplex(new Sentence("giá trị trong một danh sách", "values in one list"), limits.Values, at);
    }
}
