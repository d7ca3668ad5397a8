using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.OData.Source;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;

namespace ThiDua.Portal.Api.OData.Portal;

/// <summary>The datasets as a source: every request becomes a query of the tree that all doors share.</summary>
/// <param name="model">The model of the datasets.</param>
/// <param name="store">Who answers the queries.</param>
internal sealed class PortalSource(PortalModel model, IStore store) : IODataSource
{
    public ODataCapabilities Capabilities { get; } = PortalCapabilities.Of(model);

    public object Prepare(SourceQuery query)
    {
        var translation = new ConditionTranslation(model);
        var dataset = model.DatasetOf(query.Type);
        var groups = query.Groups is null ? null : new LinkedGroups(model, query.Groups).With(key => Column(key, "$apply"));
        var searches = query.Search.Select(SearchTranslation.Of).ToList();
        var asked = new DatasetQuery(dataset)
        {
            Where = query.Where.Count == 0 ? null : new Condition.And([.. query.Where.Select(translation.Of)]),
            Search = searches.Count > 1 ? new SearchNode.All(searches) : searches.FirstOrDefault(),
            OrderBy = [.. query.OrderBy.Select(order => new Sort(Column(order.By, "$orderby"), order.Descending))],
            Page = new(0),
            Grouping = groups is null ? null : new(groups.Operands, Aggregates(query.Groups!)),
        };
        var (ready, problems) = QueryCheck.Check(asked);
        if (ready is null)
            throw PortalProblems.Of(problems[0]);
        return new PreparedQuery(query, ready, groups);
    }

    public async ValueTask<IODataReading> Open(string? token, CancellationToken cancellation)
    {
        try
        {
            return new PortalReading(model, await store.Open(token is null ? null : CursorOf(token), cancellation));
        }
        catch (QueryRefusedException refused)
        {
            throw PortalProblems.Of(refused.Problem);
        }
        catch (StoreAwayException)
        {
            throw ODataErrors.Of("serviceUnavailable", "Dữ liệu chưa sẵn sàng; hãy thử lại sau vài giây.", "The data is not ready; ask again in a few seconds.");
        }
    }

    /// <summary>A page of rows ends at a cursor; one of groups at a number, with the generation after it.</summary>
    private static Cursor CursorOf(string token)
    {
        if (Cursor.TryDecode(token, out var cursor))
            return cursor!;
        var dash = token.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && token[..dash].All(char.IsAsciiDigit) && dash < token.Length - 1
            ? new(token[(dash + 1)..], "", false, [])
            : throw PortalProblems.Of(QueryProblems.WrongCursor(default));
    }

    private Operand Column(BoundExpression expression, string option) => expression switch
    {
        BoundExpression.Path { Variable: null, Steps: [var only] } path => new(model.ColumnOf(only).Name, At: new(option, path.At)),
        BoundExpression.Call { Function: "year" or "month", Arguments: [BoundExpression.Path { Variable: null, Steps: [var only] } path] } part when option == "$apply" =>
            new(model.ColumnOf(only).Name, part.Function == "year" ? DatePart.Year : DatePart.Month, new(option, path.At)),
        BoundExpression.Call { Function: "date", Arguments: [var inner] } => Column(inner, option),
        _ => throw ODataErrors.NotImplemented(new Sentence($"biểu thức trong {option}", $"An expression in {option}"), new("Hãy dùng một thuộc tính của chính bản ghi.", "Use a property of the record itself."), expression.At),
    };

    private List<Aggregate> Aggregates(SourceGroups groups) =>
        [.. groups.Figures.Select(figure => new Aggregate(Kind(figure.Method), figure.Value is null ? null : Column(figure.Value, "$apply"), figure.Name))];

    private static AggregateKind Kind(string method) => method switch
    {
        "sum" => AggregateKind.Sum,
        "min" => AggregateKind.Min,
        "max" => AggregateKind.Max,
        "average" => AggregateKind.Average,
        "countdistinct" => AggregateKind.CountDistinct,
        _ => AggregateKind.Count,
    };
}
