using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Validation;

namespace ThiDua.Portal.Api.GraphQL.Planning;

/// <summary>Counts what an operation asks, fragments counted wherever they are used, before anything costlier looks at it.</summary>
internal sealed class DocumentLimits(DocumentContents contents, Limits limits)
{
    // Spreads cost steps too: fragments that only spread others must not walk for ever.
    private const int StepsPerField = 5;

    private readonly HashSet<string> open = [];
    private readonly Dictionary<string, int> aliases = [];
    private readonly Dictionary<string, int> along = [];
    private int fields;
    private long steps;
    private int fragmentDepth;

    /// <exception cref="LimitException">Something is asked too often or too deep.</exception>
    public static void Check(DocumentContents contents, Limits limits)
    {
        // The steps are counted over all operations: many of them may share one chain of fragments.
        var count = new DocumentLimits(contents, limits);
        foreach (var operation in contents.Operations)
        {
            if (operation.Variables.Length > limits.Variables)
                throw new LimitException(ErrorCodes.VariableLimit, $"An operation can have at most {limits.Variables} variables.");
            count.Check(operation.Directives);
            foreach (var variable in operation.Variables)
                count.Check(variable.Directives);
            count.fields = 0;
            count.aliases.Clear();
            count.Walk(operation.Selections, 0, 0);
        }
    }

    private void Walk(SelectionSet set, int depth, int wrappers)
    {
        foreach (var selection in set.Items)
        {
            Check(selection.Directives);
            if (++steps > (long)limits.Fields * StepsPerField)
                throw TooManyFields();
            switch (selection)
            {
                case Field selected:
                    Walk(selected, depth, wrappers);
                    break;
                case InlineFragment inline:
                    Walk(inline.Selections, depth, wrappers);
                    break;
                case FragmentSpread spread when contents.Fragment(spread.Name.Text) is { } fragment && open.Add(spread.Name.Text):
                    if (++fragmentDepth > ParseLimits.DeepestAllowed)
                        throw new LimitException(ErrorCodes.DepthLimit, $"Fragments use each other deeper than {ParseLimits.DeepestAllowed} times.");
                    Check(fragment.Directives);
                    Walk(fragment.Selections, depth, wrappers);
                    fragmentDepth--;
                    open.Remove(spread.Name.Text);
                    break;
            }
        }
    }

    private void Walk(Field selected, int depth, int wrappers)
    {
        var name = selected.Name.Text;
        if (++fields > limits.Fields)
            throw TooManyFields();
        if (selected.Alias is not null && Increased(aliases, name) > limits.Aliases)
            throw new LimitException(ErrorCodes.AliasLimit, $"A field can be selected under at most {limits.Aliases} other names; “{Short(name)}” is under more.");
        if (name is "ofType")
        {
            if (++wrappers > limits.Wrappers)
                throw new LimitException(ErrorCodes.DepthLimit, $"“ofType” can be nested at most {limits.Wrappers} times.");
        }
        else if (++depth > limits.Depth)
        {
            throw new LimitException(ErrorCodes.DepthLimit, $"Fields can be nested at most {limits.Depth} deep.");
        }

        if (selected.Selections is not { } inner)
            return;
        if (name is not "ofType" && Increased(along, name) > limits.Recurrences)
            throw new LimitException(ErrorCodes.CycleLimit, $"“{Short(name)}” can stand at most {limits.Recurrences} times along one path.");
        Walk(inner, depth, wrappers);
        if (name is not "ofType")
            along[name]--;
    }

    private void Check(Directive[] directives)
    {
        if (directives.Length > limits.Directives)
            throw new LimitException(ErrorCodes.DirectiveLimit, $"One place can have at most {limits.Directives} directives.");
    }

    private LimitException TooManyFields() => new(ErrorCodes.FieldLimit, $"An operation can have at most {limits.Fields} fields, those of fragments counted wherever they are used.");

    private static int Increased(Dictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;

    private static string Short(string name) => name.Length <= 80 ? name : name[..80] + "…";
}
