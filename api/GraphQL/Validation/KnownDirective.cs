using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>What applications of a directive in a type system are checked against.</summary>
internal sealed record KnownDirective(string Name, IReadOnlyList<(string Name, bool IsRequired)> Arguments, bool IsRepeatable, IReadOnlyList<string> Locations)
{
    public static KnownDirective Of(DirectiveDefinition definition) => new(
        definition.Name.Text,
        [.. definition.Arguments.Select(argument => (argument.Name.Text, argument.Type is NonNullTypeReference && argument.DefaultValue is null))],
        definition.IsRepeatable,
        [.. definition.Locations.Select(location => location.Text)]);

    public static KnownDirective Of(SchemaDirective directive) => new(
        directive.Name,
        [.. directive.Arguments.Select(argument => (argument.Name, argument.IsRequired))],
        directive.IsRepeatable,
        directive.Locations);

    public static Dictionary<string, KnownDirective> In(Document document, Schema? extended)
    {
        var known = (extended?.Directives.Select(Of) ?? BuiltIns.Document.Definitions.OfType<DirectiveDefinition>().Select(Of)).ToDictionary(directive => directive.Name);
        foreach (var definition in document.Definitions.OfType<DirectiveDefinition>())
            known[definition.Name.Text] = Of(definition);
        return known;
    }
}
