using System.Collections;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Answers a page of a dataset's records: all of them, or those that lead to the parent. One bounded query for each parent.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="link">The link by which records lead to the parent; null for all records.</param>
/// <param name="schema">The schema, for what is selected.</param>
/// <param name="fields">What its names stand for.</param>
internal sealed class ConnectionResolver(Dataset dataset, Column? link, Schema schema, DatasetFields fields) : IFieldResolver
{
    private readonly ObjectType _record = schema.ObjectType(TypeNames.Of(dataset));
    private readonly ObjectType _connection = schema.ObjectType(TypeNames.Connection(dataset));
    private readonly ObjectType _edge = schema.ObjectType(TypeNames.Edge(dataset));
    private readonly WhereReader _where = new(fields);

    public async ValueTask Resolve(FieldBatch batch)
    {
        var session = (StoreSession)batch.State!;
        var page = PageArguments.Read(batch.Arguments);
        var asked = Asked(batch.Arguments);
        var selected = batch.Selected(_connection);
        var needed = Needed(asked, selected, page);
        // Checking is most of what a small query costs; what differs between parents needs none, unless a cursor is to name the whole question.
        var shared = link is null || page.From is not null || selected.Any(part => part.Definition.Name is "edges" or "pageInfo") ? null : Problems.Check(needed);
        for (var i = 0; i < batch.Sources.Count; i++)
        {
            try
            {
                var reading = page.From is null && batch.Sources[i] is Found parent ? parent.Reading : await session.Reading(page.From?.Generation, batch.Cancellation);
                var of = Of(batch.Sources[i], asked.Where);
                var query = page.Apply(shared is null ? Problems.Check(needed with { Where = of }) : Leading(shared, (Found)batch.Sources[i]), reading.Generation);
                var answer = query.Size > 0 || query.Count || query.Facets.Count > 0 ? await session.Run(reading, query, batch.Cancellation) : null;
                batch.Set(i, new ConnectionPage(asked with { Where = of }, query, answer, reading));
            }
            catch (QueryRefusedException refused)
            {
                batch.Fail(i, session.Told(refused));
            }
        }
    }

    private DatasetQuery Asked(InputObject arguments) => new(dataset)
    {
        Where = arguments.Get<InputObject>("where") is { } where ? _where.Read(dataset, where) : null,
        Search = arguments.Get<string>("search") is { Length: > 0 } words ? Problems.Search(words) : null,
        OrderBy = [.. Each(arguments, "order").Cast<InputObject>().SelectMany(order => order).Select(Sort)],
    };

    /// <summary>The question with what the selection needs of its answer, and nothing else.</summary>
    private DatasetQuery Needed(DatasetQuery asked, IReadOnlyList<SelectedField> selected, PageArguments page)
    {
        var edges = selected.Where(part => part.Definition.Name is "edges").SelectMany(part => part.Selected(_edge)).ToList();
        var nodes = selected.Where(part => part.Definition.Name is "nodes").Concat(edges.Where(part => part.Definition.Name is "node")).ToList();
        var needsRows = selected.Any(part => part.Definition.Name is "nodes" or "edges" or "pageInfo");
        return asked with
        {
            Select = [.. SelectedColumns.Of(fields, dataset, nodes.SelectMany(part => part.Selected(_record))).Select(column => new Operand(column.Name))],
            Page = new(needsRows ? page.Size : 0),
            Count = selected.Any(part => part.Definition.Name is "totalCount"),
            Highlight = edges.Any(part => part.Definition.Name is "highlights"),
            Facets = [.. selected.Where(part => part.Definition.Name is "facets").SelectMany(part => Facets(part.Arguments))],
        };
    }

    private IEnumerable<FacetRequest> Facets(InputObject arguments) => Each(arguments, "of").Cast<string>()
        .Select(name => new FacetRequest(new(fields.Of(dataset, name).Column!.Name), arguments.Get<int>("limit"), arguments.Get<bool>("withoutOwn")));

    private Condition? Of(object source, Condition? where)
    {
        if (link is null)
            return where;
        Condition leads = new Condition.Compare(new(link.Name), Comparison.Equal, ((Found)source).Id);
        if (link.IsList)
            leads = new Condition.Any(new(link.Name), leads);
        return where is null ? leads : new Condition.And([leads, where]);
    }

    private CheckedQuery Leading(CheckedQuery query, Found parent) =>
        query with { Where = FilterForm.All([new Filter.Has(link!, new ValueTest.OneOf([parent.Id])), query.Where]) };

    private Sort Sort(KeyValuePair<string, object?> order) =>
        new(new(order.Key is Query.Sort.Score ? order.Key : fields.Of(dataset, order.Key).Column!.Name, At: new("order")), order.Value is "DESC");

    private static IEnumerable<object?> Each(InputObject arguments, string name) => (arguments.GetValueOrDefault(name) as IEnumerable)?.Cast<object?>() ?? [];
}
