using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Arguments of fields and directives (section 5.4).</summary>
internal static class ArgumentRules
{
    /// <summary>5.4.2: one error per name that is given more than once.</summary>
    public static void CheckUnique(Argument[] arguments, Findings findings)
    {
        if (!HasRepeated(arguments))
            return;
        foreach (var group in arguments.GroupBy(argument => argument.Name.Text).Where(group => group.Count() > 1))
            findings.Report(Rule.ArgumentUniqueness, $"There can be only one argument “{group.Key}”.", [.. group.Select(argument => argument.Name.Start)]);
    }

    /// <summary>5.4.1.</summary>
    public static void ReportUnknown(Argument argument, object owner, IReadOnlyList<InputValue> parameters, Findings findings) =>
        findings.Report(
            Rule.ArgumentNames,
            $"Unknown argument “{argument.Name.Text}” on “{owner}”.{Suggestions.For(argument.Name.Text, parameters.Select(parameter => parameter.Name))}",
            argument.Start);

    /// <summary>5.4.3.</summary>
    public static void CheckRequired(Argument[] arguments, IReadOnlyList<InputValue> parameters, object owner, int start, Findings findings)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].IsRequired && !IsGiven(arguments, parameters[i].Name))
                findings.Report(Rule.RequiredArguments, $"Argument “{parameters[i].Name}” of type “{parameters[i].Type}” is required on “{owner}”.", start);
        }
    }

    private static bool IsGiven(Argument[] arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name.Text == name)
                return true;
        }

        return false;
    }

    private static bool HasRepeated(Argument[] arguments)
    {
        if (arguments.Length > 8)
            return arguments.DistinctBy(argument => argument.Name.Text).Count() < arguments.Length;
        for (var i = 1; i < arguments.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (arguments[i].Name.Text == arguments[j].Name.Text)
                    return true;
            }
        }

        return false;
    }
}
