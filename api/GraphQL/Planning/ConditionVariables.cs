using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Validation;

namespace ThiDua.Portal.Api.GraphQL.Planning;

/// <summary>The variables that decide which fields an operation has.</summary>
internal static class ConditionVariables
{
    public static string[] Of(OperationDefinition operation, DocumentContents contents)
    {
        if (operation.Variables.Length is 0)
            return [];
        var names = new HashSet<string>();
        var waiting = new Stack<SelectionSet>();
        waiting.Push(operation.Selections);
        foreach (var fragment in contents.Reachable(operation))
            waiting.Push(fragment.Selections);
        while (waiting.TryPop(out var set))
        {
            foreach (var selection in set.Items)
            {
                foreach (var directive in selection.Directives)
                {
                    if (directive.Name.Text is "skip" or "include")
                        names.UnionWith(directive.Arguments.Select(argument => argument.Value).OfType<Variable>().Select(variable => variable.Name.Text));
                }

                if ((selection as Field)?.Selections is { } inner)
                    waiting.Push(inner);
                else if (selection is InlineFragment inline)
                    waiting.Push(inline.Selections);
            }
        }

        return [.. names.Order(StringComparer.Ordinal)];
    }

    /// <summary>Their values alone, so that a plan that is kept keeps no other values of a request.</summary>
    public static InputObject Kept(InputObject variables, OperationDefinition operation, DocumentContents contents) =>
        variables.Count is 0 ? variables : new(Of(operation, contents).Where(variables.ContainsKey).Select(name => KeyValuePair.Create(name, variables[name])));

    /// <summary>A key of their values: 1 true, 0 false, - neither.</summary>
    public static string KeyOf(string[] names, InputObject variables) => names.Length is 0
        ? ""
        : string.Create(names.Length, (names, variables), static (key, of) =>
        {
            for (var i = 0; i < key.Length; i++)
                key[i] = of.variables.TryGetValue(of.names[i], out var value) && value is bool truth ? (truth ? '1' : '0') : '-';
        });
}
