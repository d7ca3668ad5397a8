using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;
using ThiDua.Portal.Api.GraphQL.Validation;

namespace ThiDua.Portal.Api.GraphQL.Planning;

/// <summary>An operation with the conditions of @skip and @include decided, so that executing it asks nothing of the document (section 6.3).</summary>
internal sealed class OperationPlan(Schema schema, Resolvers resolvers, Document document, DocumentContents contents, OperationDefinition operation, InputObject variables)
{
    private const int MostKept = 4_000;
    private readonly InputObject conditions = ConditionVariables.Kept(variables, operation, contents);
    private int kept;

    public Document Document => document;

    public OperationDefinition Operation => operation;

    /// <summary>A response that will always be the same, as that of introspection.</summary>
    public byte[]? Response { get; set; }

    /// <summary>What the operation costs, where no variable decides it.</summary>
    public long? Cost { get; set; }

    public SelectionPlan Root(ObjectType type) => root ??= Select(type, [operation.Selections]);

    private SelectionPlan? root;

    /// <summary>Whether the answer depends on nothing but the schema.</summary>
    public bool IsConstant(SelectionPlan selection) => operation.Variables.Length is 0
        && Array.TrueForAll(selection.Fields, planned => planned.Definition.Name.StartsWith("__", StringComparison.Ordinal) && planned.Arguments.IsConstant);

    public Resolvers ResolversOf(ObjectType parent, SchemaField definition) =>
        parent.Name.StartsWith("__", StringComparison.Ordinal) || definition.Name.StartsWith("__", StringComparison.Ordinal)
            ? IntrospectionResolvers.For(schema)
            : resolvers;

    // Values of many types under many abstract fields could plan without end.
    public bool MayKeep(SelectionPlan planned) => Interlocked.Add(ref kept, planned.Fields.Length + 1) <= MostKept;

    /// <summary>CollectFields and MergeSelectionSets of section 6.3.2.</summary>
    public SelectionPlan Select(ObjectType type, IEnumerable<SelectionSet> sets)
    {
        var groups = new OrderedDictionary<string, List<Field>>();
        HashSet<string>? visited = null;
        foreach (var set in sets)
            Collect(set, type, groups, ref visited);
        var fields = new List<FieldPlan>(groups.Count);
        foreach (var (_, nodes) in groups)
        {
            if (schema.FieldOf(type, nodes[0].Name.Text) is { } definition)
                fields.Add(new(this, type, definition, nodes));
        }

        return new(type, [.. fields]);
    }

    private void Collect(SelectionSet set, ObjectType type, OrderedDictionary<string, List<Field>> groups, ref HashSet<string>? visited)
    {
        foreach (var selection in set.Items)
        {
            if (selection.Directives.Length > 0 && !IsIncluded(selection.Directives))
                continue;
            switch (selection)
            {
                case Field selected:
                    if (!groups.TryGetValue(selected.ResponseName, out var nodes))
                        groups.Add(selected.ResponseName, nodes = []);
                    nodes.Add(selected);
                    break;
                case InlineFragment inline when inline.Condition is null || Applies(inline.Condition, type):
                    Collect(inline.Selections, type, groups, ref visited);
                    break;
                case FragmentSpread spread when (visited ??= []).Add(spread.Name.Text)
                    && contents.Fragment(spread.Name.Text) is { } fragment && Applies(fragment.Condition, type):
                    Collect(fragment.Selections, type, groups, ref visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeReference condition, ObjectType type) => schema.TryGetType(condition.Name, out var named) && schema.IsSubtype(named, type);

    private bool IsIncluded(Directive[] directives) =>
        !(Condition(directives, "skip") ?? false) && (Condition(directives, "include") ?? true);

    private bool? Condition(Directive[] directives, string name)
    {
        if (Array.Find(directives, directive => directive.Name.Text == name) is not { } applied)
            return null;
        var argument = Array.Find(applied.Arguments, candidate => candidate.Name.Text is "if");
        return argument?.Value switch
        {
            BooleanValue literal => literal.IsTrue,
            Variable variable when conditions.TryGetValue(variable.Name.Text, out var value) && value is bool boolean => boolean,
            _ => throw new PlanException(document.LocationOf(argument?.Value.Start ?? applied.Start)),
        };
    }
}
