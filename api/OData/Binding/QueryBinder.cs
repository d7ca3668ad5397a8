using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Parsing;
using ThiDua.Portal.Api.OData.Source;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Makes of query options a plan that a source has accepted.</summary>
/// <param name="source">The source.</param>
/// <param name="budget">What may still be spent.</param>
/// <param name="expressions">Binds expressions.</param>
internal sealed partial class QueryBinder(IODataSource source, BindingBudget budget, ExpressionBinder expressions)
{
    private static readonly string[] OfRows = ["filter", "search", "orderby", "top", "skip", "count", "select", "expand", "compute", "apply"];
    private static readonly string[] OfRow = ["select", "expand", "compute"];
    private int _expands;

    private ODataLimits Limits => budget.Limits;

    /// <summary>Rows of a set, or those that a property leads to.</summary>
    /// <param name="type">Their type.</param>
    /// <param name="set">Their set.</param>
    /// <param name="from">The property; null for the set.</param>
    /// <param name="where">Conditions that stand in the path.</param>
    /// <param name="options">The options.</param>
    /// <param name="depth">How many expansions are around.</param>
    public RowsPlan Rows(IEdmEntityType type, IEdmNavigationSource set, IEdmNavigationProperty? from, IReadOnlyList<BoundExpression> where, IEnumerable<QueryOption> options, int depth = 0)
    {
        var given = new OptionSet(options, OfRows);
        var draft = new Draft(new(type, set.Name) { From = from, Where = where }, new(type));
        if (given.Value<List<ApplyStep>>("apply") is { } steps)
            draft = Apply(draft, steps);
        if (draft.Tail is not null)
            return Groups(type, set, draft, given);
        var computed = Compute(ref draft, given);
        draft = Narrowed(draft, given);
        var selection = Selected(type, set, given, draft.Shape, computed, depth);
        var query = draft.Query with
        {
            OrderBy = given.Value<List<OptionItems.Order>>("orderby") is { } orders ? Order(orders, draft.Shape) : draft.Query.OrderBy,
            Properties = Read(selection),
        };
        return new(type, set, source.Prepare(query), selection) { Top = given.Number("top"), Skip = Skip(given), Count = given.Flag("count") };
    }

    /// <summary>What is written of a single row.</summary>
    public Selection Row(IEdmEntityType type, IEdmNavigationSource set, IEnumerable<QueryOption> options, int depth = 0)
    {
        var given = new OptionSet(options, OfRow);
        var draft = new Draft(new(type, set.Name), new(type));
        var computed = Compute(ref draft, given);
        return Selected(type, set, given, draft.Shape, computed, depth);
    }

    private sealed record Draft(SourceQuery Query, Shape Shape)
    {
        public List<Func<IEnumerable<ODataRow>, IEnumerable<ODataRow>>>? Tail { get; init; }

        public IReadOnlyList<string> Names { get; init; } = [];
    }

    private Draft Narrowed(Draft draft, OptionSet given)
    {
        var query = draft.Query;
        if (given.Value<Expression>("filter") is { } filter)
            query = query with { Where = [.. query.Where, expressions.Condition(filter, draft.Shape)] };
        if (given.Value<SearchTerm>("search") is { } search)
            query = query with { Search = [.. query.Search, Checked(search)] };
        return draft with { Query = query };
    }

    private SearchTerm Checked(SearchTerm term)
    {
        var (terms, characters) = (0, 0);
        Walk(term);
        if (terms > Limits.SearchTerms)
            throw ODataErrors.TooComplex(new Sentence("từ trong $search", "words in $search"), Limits.SearchTerms, term.At);
        return characters <= Limits.SearchText ? term : throw ODataErrors.TooComplex(new Sentence("ký tự trong $search", "characters in $search"), Limits.SearchText, term.At);

        void Walk(SearchTerm node)
        {
            terms += node is SearchTerm.And or SearchTerm.Or or SearchTerm.Not ? 0 : 1;
            characters += node switch { SearchTerm.Word word => word.Text.Length, SearchTerm.Phrase phrase => phrase.Text.Length, SearchTerm.Free free => free.Text.Length, _ => 0 };
            if (node is SearchTerm.And and)
            {
                Walk(and.Left);
                Walk(and.Right);
            }
            else if (node is SearchTerm.Or or)
            {
                Walk(or.Left);
                Walk(or.Right);
            }
            else if (node is SearchTerm.Not not)
            {
                Walk(not.Part);
            }
        }
    }

    private List<SourceOrder> Order(List<OptionItems.Order> items, Shape shape)
    {
        if (items.Count > Limits.OrderBy)
            throw ODataErrors.TooComplex(new Sentence("mục trong $orderby", "items of $orderby"), Limits.OrderBy, items[0].By.At);
        return [.. items.Select(item => new SourceOrder(Sortable(expressions.Bind(item.By, shape)), item.Descending))];
    }

    private static BoundExpression Sortable(BoundExpression by) => by.Kind is ValueKind.Entity
        ? throw ODataErrors.Of("typeMismatch", "Không sắp xếp theo cả bản ghi được liên kết; hãy dùng mã của nó, ví dụ issuerId.", "Rows are not ordered by a whole linked record; use its id, as in issuerId.", position: by.At)
        : by;

    private List<(string Name, BoundExpression Value)> Compute(ref Draft draft, OptionSet given)
    {
        var computed = new List<(string, BoundExpression)>();
        var items = given.Value<List<OptionItems.Computed>>("compute") ?? [];
        if (items.Count > Limits.Compute)
            throw ODataErrors.TooComplex(new Sentence("mục trong $compute", "items of $compute"), Limits.Compute, given.At("compute"));
        foreach (var item in items)
        {
            var value = Fresh(item, draft.Shape);
            computed.Add((item.Name, value));
            draft = draft with { Shape = draft.Shape.With(item.Name, value) };
        }

        return computed;
    }

    private BoundExpression Fresh(OptionItems.Computed item, Shape shape)
    {
        if (shape.Type?.FindProperty(item.Name) is not null || shape.Computed.ContainsKey(item.Name))
            throw ODataErrors.Of("invalidValue", $"Đã có tên “{item.Name}”.", $"The name “{item.Name}” is taken.", position: item.Value.At);
        return expressions.Bind(item.Value, shape);
    }

    private int Skip(OptionSet given)
    {
        var skip = given.Number("skip") ?? 0;
        if (skip > Limits.Skip)
            throw ODataErrors.Of("queryTooComplex", $"Bỏ qua nhiều nhất {Limits.Skip} dòng; muốn đi xa hơn, hãy theo @odata.nextLink.", $"At most {Limits.Skip} rows are skipped; to go further follow @odata.nextLink.", "$skip", given.At("skip"));
        return (int)skip;
    }

    /// <summary>The properties that must be read to write the selection; null for all.</summary>
    private static HashSet<string>? Read(Selection selection)
    {
        if (selection.Context.Length == 0 || selection.Computed.Count > 0 || selection.Expansions.Count > 0)
            return null;
        return [.. selection.Properties.Select(property => property.Name)];
    }
}
