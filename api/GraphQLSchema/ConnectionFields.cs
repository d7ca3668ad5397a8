using System.Collections;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Binds what a connection, its edges and its page are read from.</summary>
internal static class ConnectionFields
{
    public static void Bind(Resolvers resolvers, Dataset dataset, Schema schema, DatasetFields fields)
    {
        var (connection, edge) = (TypeNames.Connection(dataset), TypeNames.Edge(dataset));
        resolvers
            .Field(connection, "nodes", (source, _) => ((ConnectionPage)source).Records)
            .Field(connection, "edges", (source, _) => ((ConnectionPage)source).Records.Select(record => new RecordEdge((ConnectionPage)source, record)).ToList())
            .Field(connection, "pageInfo", (source, _) => source)
            .Leaf(connection, "totalCount", (source, _, output) =>
            {
                output.Write(((ConnectionPage)source).Answer!.Count!.Value);
                return true;
            })
            .Field(connection, "facets", (source, arguments) => Facets((ConnectionPage)source, arguments))
            .Field(connection, "groups", new TellingResolver(new GroupResolver(dataset, schema.ObjectType(TypeNames.Group(dataset)), fields)));
        CountFields.BindGroups(resolvers, dataset);
        resolvers
            .Field(edge, "node", (source, _) => ((RecordEdge)source).Record)
            .Field(edge, "cursor", (source, _) => ((RecordEdge)source).Cursor)
            .Field(edge, "score", (source, _) => ((RecordEdge)source).Record.Row.Score)
            .Field(edge, "highlights", (source, _) => ((RecordEdge)source).Record.Row.Highlights);
    }

    private static List<object> Facets(ConnectionPage page, InputObject arguments) =>
    [
        .. ((IEnumerable)arguments["of"]!).Cast<string>().Select(name => page.Facet(name, arguments.Get<int>("limit"), arguments.Get<bool>("withoutOwn"))),
    ];
}
