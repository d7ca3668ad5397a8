using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Goes once through every definition with the types of the schema beside it, and checks what can be told at each place.</summary>
internal sealed class DocumentWalk(Schema schema, DocumentContents contents, Findings findings)
{
    private List<VariableUsage> usages = [];

    public List<VariableUsage> Operation(OperationDefinition operation)
    {
        usages = [];
        var place = operation.Kind switch
        {
            OperationKind.Query => "QUERY",
            OperationKind.Mutation => "MUTATION",
            _ => "SUBSCRIPTION",
        };
        Directives(operation.Directives, place);
        var own = usages;
        foreach (var variable in operation.Variables.TakeWhile(_ => !findings.IsFull))
        {
            // What stands in a declaration is constant and uses no variables.
            usages = [];
            VariableRules.CheckDeclared(variable, schema, findings);
            Directives(variable.Directives, "VARIABLE_DEFINITION");
            if (variable.DefaultValue is { } literal)
                Value(literal, schema.Resolve(variable.Type));
        }

        usages = own;
        Selections(operation.Selections, schema.Root(operation.Kind));
        return usages;
    }

    public List<VariableUsage> Fragment(FragmentDefinition fragment)
    {
        usages = [];
        Directives(fragment.Directives, "FRAGMENT_DEFINITION");
        Selections(fragment.Selections, Condition(fragment.Condition));
        return usages;
    }

    private void Selections(SelectionSet set, NamedType? parent)
    {
        foreach (var selection in set.Items)
        {
            // Nothing more can be told, so nothing more is looked at.
            if (findings.IsFull)
                return;
            switch (selection)
            {
                case Field field:
                    Field(field, parent);
                    break;
                case FragmentSpread spread:
                    Directives(spread.Directives, "FRAGMENT_SPREAD");
                    FragmentRules.CheckSpread(spread, contents, parent, schema, findings);
                    break;
                case InlineFragment inline:
                    Directives(inline.Directives, "INLINE_FRAGMENT");
                    var type = inline.Condition is null ? parent : Condition(inline.Condition);
                    if (inline.Condition is not null)
                        FragmentRules.CheckPossible(type, parent, inline.Start, schema, findings);
                    Selections(inline.Selections, type);
                    break;
            }
        }
    }

    private NamedType? Condition(NamedTypeReference condition)
    {
        if (!schema.TryGetType(condition.Name, out var type))
        {
            findings.Report(Rule.FragmentSpreadTypeExistence, $"Unknown type “{condition.Name}”.{Suggestions.For(condition.Name, schema.Types.Select(known => known.Name))}", condition.Start);
            return null;
        }

        if (type.IsComposite)
            return type;
        findings.Report(Rule.FragmentsOnCompositeTypes, $"A fragment cannot apply to “{type}”, which has no fields.", condition.Start);
        return null;
    }

    private void Field(Field selected, NamedType? parent)
    {
        var definition = parent is null ? null : schema.FieldOf(parent, selected.Name.Text);
        if (parent is not null && definition is null)
            FieldRules.ReportUnknown(selected, parent, schema, findings);
        Directives(selected.Directives, "FIELD");
        Arguments(selected.Arguments, definition?.Arguments, definition);
        if (definition is not null)
        {
            ArgumentRules.CheckRequired(selected.Arguments, definition.Arguments, definition, selected.Start, findings);
            FieldRules.CheckLeaf(selected, definition, findings);
        }

        if (selected.Selections is { } selections)
            Selections(selections, definition?.Type.Named is { IsComposite: true } type ? type : null);
    }

    private void Arguments(Argument[] arguments, IReadOnlyList<InputValue>? parameters, object? owner)
    {
        if (arguments.Length is 0)
            return;
        ArgumentRules.CheckUnique(arguments, findings);
        foreach (var argument in arguments)
        {
            if (findings.IsFull)
                return;
            var parameter = parameters is null ? null : InputValue.Find(parameters, argument.Name.Text);
            if (parameter is null && parameters is not null)
                ArgumentRules.ReportUnknown(argument, owner!, parameters, findings);
            Value(argument.Value, parameter?.Type, parameter?.HasDefault is true);
        }
    }

    private void Directives(Directive[] applied, string place)
    {
        if (applied.Length is 0)
            return;
        DirectiveRules.CheckUnique(applied, schema, findings);
        foreach (var directive in applied)
        {
            if (findings.IsFull)
                return;
            var definition = DirectiveRules.Find(directive, place, schema, findings);
            Arguments(directive.Arguments, definition?.Arguments, definition);
            if (definition is not null)
                ArgumentRules.CheckRequired(directive.Arguments, definition.Arguments, definition, directive.Start, findings);
        }
    }

    private void Value(Value value, SchemaType? type, bool hasDefault = false, bool isChecked = true, InputObjectType? oneOf = null)
    {
        switch (value)
        {
            case Variable variable:
                usages.Add(new(variable, type, hasDefault, oneOf));
                break;
            case ListValue list:
                var isList = type?.Nullable is ListType;
                if (isChecked && !isList)
                    ValueRules.CheckLeaf(value, type, findings);
                var item = isList ? ((ListType)type!.Nullable).Item : type?.Nullable;
                foreach (var inner in list.Items.TakeWhile(_ => !findings.IsFull))
                    Value(inner, item, isChecked: isChecked && isList);
                break;
            case ObjectValue written:
                Object(written, type, isChecked);
                break;
            case NullValue:
                if (isChecked && type is { IsNonNull: true })
                    findings.Report(Rule.ValuesOfCorrectType, $"A value of type “{type}” must not be null.", value.Start);
                break;
            default:
                if (isChecked)
                    ValueRules.CheckLeaf(value, type, findings);
                break;
        }
    }

    private void Object(ObjectValue written, SchemaType? type, bool isChecked)
    {
        ValueRules.CheckUniqueFields(written, findings);
        var input = type?.Named as InputObjectType;
        if (isChecked && input is not null)
            ValueRules.CheckObject(written, input, findings);
        else if (isChecked)
            ValueRules.CheckLeaf(written, type, findings);

        foreach (var part in written.Fields)
        {
            if (findings.IsFull)
                return;
            InputValue? parameter = null;
            if (input?.TryGetField(part.Name.Text, out parameter) is false && isChecked)
                ValueRules.ReportUnknown(part, input, findings);
            Value(part.Value, parameter?.Type, parameter?.HasDefault is true, isChecked && input is not null, input is { IsOneOf: true } ? input : null);
        }
    }
}
