using System.Collections;
using System.Collections.Frozen;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>What the fields of the portal's schema cost, from the actual values of their arguments; the schema tells the same by @cost and @listSize.</summary>
internal sealed class DatasetCosts : ICostModel
{
    public const int Connection = 5;
    public const int Record = 2;
    public const int Link = 1;
    public const int LinksOfList = 5;
    public const int LongText = 5;
    public const int Facet = 5;
    public const int Groups = 10;
    private const int Condition = 1;
    private const int Search = 5;

    private readonly FrozenSet<string> _connections;
    private readonly FrozenDictionary<string, DatasetField> _records;

    public DatasetCosts(IReadOnlyList<Dataset> datasets)
    {
        var fields = new DatasetFields(datasets);
        _connections = datasets.Select(TypeNames.Connection).ToFrozenSet(StringComparer.Ordinal);
        _records = datasets.SelectMany(dataset => fields.Of(dataset).Select(part => KeyValuePair.Create($"{TypeNames.Of(dataset)}.{part.Key}", part.Value))).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public long CostOf(SchemaField asked, InputObject arguments) => asked switch
    {
        { Name: "facets" } => Facet * Math.Max(1, Items(arguments, "of")),
        { Name: "groups" } => Groups,
        _ when IsConnection(asked) => Connection + (arguments.Get<string>("search") is null ? 0 : Search) + Conditions(arguments.GetValueOrDefault("where")),
        _ when _records.TryGetValue(asked.ToString(), out var part) => part switch
        {
            { Column: { } column } => column.Shape() is Shapes.LongText ? LongText : 0,
            _ => Link,
        },
        { Type.Named.IsComposite: true, Parent.Name: "Query" } or { Name: "record" } => Record,
        _ => 0,
    };

    public long ItemsOf(SchemaField asked, InputObject arguments) => asked switch
    {
        { Name: "nodes", Parent.Name: "Query" } => Math.Max(1, Items(arguments, "ids")),
        _ when _records.TryGetValue(asked.ToString(), out var part) => part is { Link.IsList: true, IsBack: false } ? LinksOfList : 1,
        _ => 1,
    };

    public long PageOf(SchemaField asked, InputObject arguments) =>
        IsConnection(asked) ? Math.Max(1, arguments.Get<int?>("first") ?? arguments.Get<int?>("last") ?? PageArguments.Default) : 1;

    public bool CarriesItems(SchemaField inner) => inner.Name is "nodes" or "edges" && _connections.Contains(inner.Parent.Name);

    private bool IsConnection(SchemaField asked) => _connections.Contains(asked.Type.Named.Name);

    private static int Items(InputObject arguments, string name) => (arguments.GetValueOrDefault(name) as ICollection)?.Count ?? 0;

    private static long Conditions(object? where) => where switch
    {
        InputObject parts => parts.Sum(part => Condition + Conditions(part.Value)),
        string => 0,
        IEnumerable list => list.Cast<object?>().Sum(Conditions),
        _ => 0,
    };
}
