using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>The operations and fragments of a document, and who uses which fragment.</summary>
internal sealed class DocumentContents
{
    private readonly Dictionary<string, FragmentDefinition> byName = [];
    private readonly Dictionary<Definition, List<FragmentSpread>> spreads = [];

    public DocumentContents(Document document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinition operation)
            {
                Operations.Add(operation);
            }
            else if (definition is FragmentDefinition fragment)
            {
                Fragments.Add(fragment);
                byName[fragment.Name.Text] = fragment;
            }
        }
    }

    public List<OperationDefinition> Operations { get; } = [];

    public List<FragmentDefinition> Fragments { get; } = [];

    /// <summary>The variables that each definition uses itself.</summary>
    public Dictionary<Definition, List<VariableUsage>> Usages { get; } = [];

    public FragmentDefinition? Fragment(string name) => byName.GetValueOrDefault(name);

    /// <summary>The fragments that a definition uses itself.</summary>
    public List<FragmentSpread> SpreadsOf(Definition definition)
    {
        if (spreads.TryGetValue(definition, out var found))
            return found;
        spreads[definition] = found = [];
        var waiting = new Stack<SelectionSet>();
        waiting.Push(definition is OperationDefinition operation ? operation.Selections : ((FragmentDefinition)definition).Selections);
        while (waiting.TryPop(out var set))
        {
            foreach (var selection in set.Items)
            {
                if (selection is FragmentSpread spread)
                    found.Add(spread);
                else if ((selection is Field field ? field.Selections : ((InlineFragment)selection).Selections) is { } inner)
                    waiting.Push(inner);
            }
        }

        return found;
    }

    /// <summary>The fragments that an operation uses, also through other fragments.</summary>
    public IReadOnlyCollection<FragmentDefinition> Reachable(Definition start)
    {
        if (SpreadsOf(start).Count is 0)
            return [];
        var reached = new HashSet<FragmentDefinition>();
        var waiting = new Stack<Definition>();
        waiting.Push(start);
        while (waiting.TryPop(out var definition))
        {
            foreach (var spread in SpreadsOf(definition))
            {
                if (Fragment(spread.Name.Text) is { } fragment && reached.Add(fragment))
                    waiting.Push(fragment);
            }
        }

        return reached;
    }
}
