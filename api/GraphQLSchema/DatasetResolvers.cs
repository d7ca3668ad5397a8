using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Binds the fields of the schema to the store.</summary>
internal static class DatasetResolvers
{
    private const string Query = nameof(Query);

    public static Resolvers Of(Schema schema, IReadOnlyList<Dataset> datasets, Action<SchemaField, Exception> unexpected)
    {
        var fields = new DatasetFields(datasets);
        var resolvers = new Resolvers { Unexpected = unexpected };
        var nodes = datasets.Where(dataset => dataset.Type != typeof(Entry)).ToDictionary(dataset => dataset, dataset => schema.ObjectType(TypeNames.Of(dataset)));
        resolvers.TypeOf(TypeNames.Node, source => TypeNames.Of(((Found)source).Dataset));
        resolvers.Field(Query, "node", new TellingResolver(new NodeResolver(nodes, fields, NodeResolver.Ids))).Field(Query, "nodes", new TellingResolver(new NodeResolver(nodes, fields, NodeResolver.Ids)));
        resolvers.Field(Query, "generation", new GenerationResolver());
        foreach (var dataset in datasets)
        {
            resolvers.Field(Query, TypeNames.Single(dataset), new TellingResolver(new RecordResolver(dataset)));
            resolvers.Field(Query, dataset.Name, new TellingResolver(new ConnectionResolver(dataset, null, schema, fields)));
            BindRecord(resolvers, dataset, schema, fields);
            ConnectionFields.Bind(resolvers, dataset, schema, fields);
            if (dataset.Type == typeof(Entry))
                resolvers.Field(TypeNames.Of(dataset), "record", new TellingResolver(new NodeResolver(nodes, fields, (source, _) => ((Found)source).Id)));
        }

        CountFields.Bind(resolvers);
        return resolvers;
    }

    /// <summary>The object type of a name, which the schema is known to have.</summary>
    public static ObjectType ObjectType(this Schema schema, string name) =>
        schema.TryGetType(name, out var type) ? (ObjectType)type : throw new ArgumentException($"The schema has no type {name}.", nameof(name));

    private static void BindRecord(Resolvers resolvers, Dataset dataset, Schema schema, DatasetFields fields)
    {
        var type = TypeNames.Of(dataset);
        foreach (var (name, part) in fields.Of(dataset))
        {
            if (part.Column is { } column)
                resolvers.Leaf(type, name, ColumnLeaf.Of(column));
            else if (part.IsBack)
                resolvers.Field(type, name, new TellingResolver(new ConnectionResolver(part.Target!, part.Link, schema, fields)));
            else
                resolvers.Field(type, name, new TellingResolver(new LinkResolver(part.Link!, part.Target!, schema.ObjectType(TypeNames.Of(part.Target!)), fields)));
        }
    }
}
