using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Checks directives and constants in a type system (sections 3.13, 5.4, 5.6.3, 5.7).</summary>
internal sealed class SdlDirectives(Dictionary<string, KnownDirective> known, Findings findings)
{
    private readonly Dictionary<string, Dictionary<string, Directive>> seenOnParts = [];

    /// <summary>Checks what is applied to one place; a type or schema that is extended is one place, told by its owner's name.</summary>
    public void Check(Directive[] applied, string place, string? owner = null)
    {
        if (applied.Length is 0)
            return;
        var seen = owner is null ? [] : seenOnParts.TryGetValue(owner, out var earlier) ? earlier : seenOnParts[owner] = [];
        foreach (var directive in applied)
        {
            Check(directive);
            if (!known.TryGetValue(directive.Name.Text, out var definition))
            {
                findings.Report(Rule.DirectivesAreDefined, $"Unknown directive “@{directive.Name.Text}”.", directive.Start);
                continue;
            }

            if (!definition.Locations.Contains(place))
                findings.Report(Rule.DirectivesAreInValidLocations, $"Directive “@{directive.Name.Text}” may not be used on {place}.", directive.Start);
            if (!definition.IsRepeatable && !seen.TryAdd(directive.Name.Text, directive))
                findings.Report(Rule.DirectivesAreUniquePerLocation, $"The directive “@{directive.Name.Text}” can only be used once at this place.", seen[directive.Name.Text].Start, directive.Start);
            Check(directive, definition);
        }
    }

    /// <summary>Checks that no input object in a constant has a field twice.</summary>
    public void Check(Value constant) => ValueRules.CheckUniqueFields(constant, findings);

    private void Check(Directive directive)
    {
        ArgumentRules.CheckUnique(directive.Arguments, findings);
        foreach (var argument in directive.Arguments)
            Check(argument.Value);
    }

    private void Check(Directive directive, KnownDirective definition)
    {
        foreach (var argument in directive.Arguments)
        {
            if (definition.Arguments.All(parameter => parameter.Name != argument.Name.Text))
                findings.Report(Rule.ArgumentNames, $"Unknown argument “{argument.Name.Text}” on directive “@{definition.Name}”.", argument.Start);
        }

        foreach (var (name, _) in definition.Arguments.Where(parameter => parameter.IsRequired))
        {
            if (directive.Arguments.All(argument => argument.Name.Text != name))
                findings.Report(Rule.RequiredArguments, $"Directive “@{definition.Name}” needs the argument “{name}”.", directive.Start);
        }
    }
}
