using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Checks that what a type system defines is defined once, and that what it refers to exists (section 3).</summary>
internal sealed class SdlNames
{
    private readonly Schema? extended;
    private readonly Findings findings;
    private readonly Dictionary<string, TypeDefinition> definitions = [];
    private readonly Dictionary<string, Name> types = [];
    private readonly Dictionary<string, Name> directives = [];
    private readonly Dictionary<(string Type, string Part), Name> parts = [];
    private readonly Dictionary<OperationKind, OperationTypeDefinition> roots = [];
    private bool hasSchema;

    public SdlNames(Document document, Schema? extended, Findings findings)
    {
        this.extended = extended;
        this.findings = findings;
        foreach (var definition in document.Definitions.OfType<TypeDefinition>().Where(definition => !definition.IsExtension))
            definitions[definition.Name.Text] = definition;
    }

    public void Check(Definition definition)
    {
        switch (definition)
        {
            case SchemaDefinition schema:
                CheckSchema(schema);
                break;
            case DirectiveDefinition directive:
                CheckDirective(directive);
                break;
            case TypeDefinition type:
                CheckType(type);
                break;
        }
    }

    public void Check(TypeReference reference)
    {
        while (reference is not NamedTypeReference)
            reference = reference is ListTypeReference list ? list.Item : ((NonNullTypeReference)reference).Inner;
        var name = ((NamedTypeReference)reference).Name;
        if (!definitions.ContainsKey(name) && extended?.TryGetType(name, out _) is not true && !BuiltIns.TypeNames.Contains(name))
            findings.Report(Rule.TypeExistence, $"Unknown type “{name}”.", reference.Start);
    }

    private void CheckSchema(SchemaDefinition schema)
    {
        if (!schema.IsExtension)
        {
            if ((extended?.Query ?? extended?.Mutation ?? extended?.Subscription) is not null)
                findings.Report(Rule.LoneSchemaDefinition, "A schema that is extended cannot be defined again.", schema.Start);
            else if (hasSchema)
                findings.Report(Rule.LoneSchemaDefinition, "There can be only one schema definition.", schema.Start);
            hasSchema = true;
        }

        foreach (var root in schema.OperationTypes)
        {
            if (extended?.Root(root.Kind) is not null)
                findings.Report(Rule.OperationTypeUniqueness, $"The schema has a {root.Kind} type already.", root.Start);
            else if (!roots.TryAdd(root.Kind, root))
                findings.Report(Rule.OperationTypeUniqueness, $"There can be only one {root.Kind} type.", roots[root.Kind].Start, root.Start);
        }
    }

    private void CheckDirective(DirectiveDefinition directive)
    {
        var name = directive.Name;
        if (extended?.TryGetDirective(name.Text, out _) is true)
            findings.Report(Rule.DirectiveNameUniqueness, $"The schema has a directive “@{name.Text}” already.", name.Start);
        else if (!directives.TryAdd(name.Text, name))
            findings.Report(Rule.DirectiveNameUniqueness, $"There can be only one directive “@{name.Text}”.", directives[name.Text].Start, name.Start);
        CheckArguments(directive.Arguments, "@" + name.Text);
    }

    private void CheckType(TypeDefinition type)
    {
        if (type.IsExtension)
            CheckExtension(type);
        else if (extended?.TryGetType(type.Name.Text, out _) is true)
            findings.Report(Rule.TypeNameUniqueness, $"The schema has a type “{type.Name.Text}” already.", type.Name.Start);
        else if (!types.TryAdd(type.Name.Text, type.Name))
            findings.Report(Rule.TypeNameUniqueness, $"There can be only one type “{type.Name.Text}”.", types[type.Name.Text].Start, type.Name.Start);

        foreach (var part in type.Fields)
        {
            CheckPart(Rule.FieldNameUniqueness, type, part.Name);
            CheckArguments(part.Arguments, $"{type.Name.Text}.{part.Name.Text}");
        }

        foreach (var part in type.InputFields)
            CheckPart(Rule.FieldNameUniqueness, type, part.Name);
        foreach (var part in type.Values)
            CheckPart(Rule.EnumValueUniqueness, type, part.Name);
    }

    private void CheckPart(Rule rule, TypeDefinition type, Name part)
    {
        if (Exists(type.Name.Text, rule, part.Text))
            findings.Report(rule, $"“{type.Name.Text}.{part.Text}” exists in the schema already.", part.Start);
        else if (!parts.TryAdd((type.Name.Text, part.Text), part))
            findings.Report(rule, $"“{type.Name.Text}.{part.Text}” can only be defined once.", parts[(type.Name.Text, part.Text)].Start, part.Start);
    }

    private bool Exists(string type, Rule rule, string part) => extended?.TryGetType(type, out var existing) is true && existing switch
    {
        EnumType names => rule is Rule.EnumValueUniqueness && names.TryGetMember(part, out _),
        FieldsType fields => rule is Rule.FieldNameUniqueness && fields.TryGetField(part, out _),
        InputObjectType input => rule is Rule.FieldNameUniqueness && input.TryGetField(part, out _),
        _ => false,
    };

    private void CheckArguments(InputValueDefinition[] arguments, string owner)
    {
        foreach (var group in arguments.GroupBy(argument => argument.Name.Text).Where(group => group.Count() > 1))
            findings.Report(Rule.ArgumentNameUniqueness, $"The argument “{owner}({group.Key}:)” can only be defined once.", [.. group.Select(argument => argument.Name.Start)]);
    }

    private void CheckExtension(TypeDefinition type)
    {
        var name = type.Name.Text;
        var kind = definitions.TryGetValue(name, out var definition) ? definition.Kind
            : extended?.TryGetType(name, out var existing) is true ? existing.Kind
            : (TypeKind?)null;
        if (kind is null)
            findings.Report(Rule.ExtensionTarget, $"Type “{name}” cannot be extended: it is not defined.", type.Name.Start);
        else if (kind != type.Kind)
            findings.Report(Rule.ExtensionTarget, $"“{name}” is no {type.Kind} type.", definition is null ? [type.Start] : [definition.Start, type.Start]);
    }
}
