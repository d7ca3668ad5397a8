using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Directives in executable documents (section 5.7).</summary>
internal static class DirectiveRules
{
    /// <summary>5.7.1 and 5.7.2; the definition, where there is one.</summary>
    public static SchemaDirective? Find(Directive directive, string place, Schema schema, Findings findings)
    {
        if (!schema.TryGetDirective(directive.Name.Text, out var definition))
            findings.Report(Rule.DirectivesAreDefined, $"Unknown directive “@{directive.Name.Text}”.", directive.Start);
        else if (!definition.Locations.Contains(place))
            findings.Report(Rule.DirectivesAreInValidLocations, $"Directive “{definition}” may not be used on {place}.", directive.Start);
        return definition;
    }

    /// <summary>5.7.3.</summary>
    public static void CheckUnique(Directive[] applied, Schema schema, Findings findings)
    {
        if (applied.Length < 2)
            return;
        var seen = new Dictionary<string, Directive>();
        foreach (var directive in applied)
        {
            if (schema.TryGetDirective(directive.Name.Text, out var definition) && !definition.IsRepeatable && !seen.TryAdd(definition.Name, directive))
                findings.Report(Rule.DirectivesAreUniquePerLocation, $"The directive “{definition}” can only be used once at this place.", seen[definition.Name].Start, directive.Start);
        }
    }
}
