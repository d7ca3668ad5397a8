using System.Text.Json;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Planning;

/// <summary>A selected field of one object type, merged of all places that select it (section 6.3.2), ready to be executed.</summary>
internal sealed class FieldPlan
{
    private readonly OperationPlan operation;
    private readonly List<Field> nodes;
    private SelectionPlan[] selections = [];

    public FieldPlan(OperationPlan operation, ObjectType parent, SchemaField definition, List<Field> nodes)
    {
        this.operation = operation;
        this.nodes = nodes;
        Definition = definition;
        ResponseName = nodes[0].ResponseName;
        Key = [.. JsonSerializer.SerializeToUtf8Bytes(ResponseName), (byte)':'];
        Arguments = new(operation.Document, nodes[0], definition.Arguments);
        IsComposite = definition.Type.Named.IsComposite;
        IsTypeName = definition.Name is "__typename";
        var resolvers = operation.ResolversOf(parent, definition);
        Leaf = IsComposite ? null : resolvers.FindLeaf(parent.Name, definition.Name);
        Resolver = resolvers.Find(parent.Name, definition.Name);
    }

    public SchemaField Definition { get; }

    public string ResponseName { get; }

    /// <summary>The key as it is written, quotes and colon included.</summary>
    public byte[] Key { get; }

    public ArgumentPlan Arguments { get; }

    public bool IsComposite { get; }

    public bool IsTypeName { get; }

    public LeafWriter? Leaf { get; }

    public IFieldResolver? Resolver { get; }

    /// <summary>Whether nothing has to be resolved before the value is written.</summary>
    public bool IsDirect => IsTypeName || (Leaf is not null && Arguments.IsConstant);

    public IReadOnlyList<Location> Locations => [.. nodes.Select(node => operation.Document.LocationOf(node.Start))];

    /// <summary>What is selected of a value of a type; planned when the first such value is met.</summary>
    public SelectionPlan For(ObjectType type)
    {
        var known = selections;
        foreach (var selection in known)
        {
            if (ReferenceEquals(selection.Type, type))
                return selection;
        }

        var planned = operation.Select(type, nodes.Where(node => node.Selections is not null).Select(node => node.Selections!));
        // Two threads may both plan it; one of the two equal plans is kept.
        if (operation.MayKeep(planned))
            selections = [.. known, planned];
        return planned;
    }
}
