using System.Text;

namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>Writes syntax trees as text in one canonical form; what it prints parses to the same tree.</summary>
public static partial class Printer
{
    private const int LongestLine = 80;

    /// <summary>The text of a document.</summary>
    public static string Print(Document document) => string.Join("\n\n", document.Definitions.Select(Print));

    /// <summary>The text of a definition.</summary>
    public static string Print(Definition definition) => definition switch
    {
        OperationDefinition operation => Operation(operation),
        FragmentDefinition fragment => Description(fragment.Description)
            + $"fragment {fragment.Name.Text} on {Words(fragment.Condition.Name, Directives(fragment.Directives))} {Block(fragment.Selections)}",
        _ => TypeSystem(definition),
    };

    /// <summary>The text of a type reference.</summary>
    public static string Print(TypeReference type) => type switch
    {
        NamedTypeReference named => named.Name,
        ListTypeReference list => $"[{Print(list.Item)}]",
        NonNullTypeReference nonNull => Print(nonNull.Inner) + "!",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The text of a value.</summary>
    public static string Print(Value value) => value switch
    {
        Variable variable => "$" + variable.Name.Text,
        IntValue number => number.Text,
        FloatValue number => number.Text,
        StringValue { IsBlock: true } text => BlockText.Print(text.Text),
        StringValue text => Quoted(text.Text),
        BooleanValue boolean => boolean.IsTrue ? "true" : "false",
        NullValue => "null",
        EnumValue name => name.Name,
        ListValue list => List(list),
        ObjectValue fields => Object(fields),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static string Operation(OperationDefinition operation)
    {
        var variables = operation.Variables.Select(Variable).ToList();
        var declared = variables.Count is 0 ? ""
            : variables.Any(variable => variable.Contains('\n')) ? $"(\n{string.Join('\n', variables)}\n)"
            : $"({string.Join(", ", variables)})";
        var prefix = Description(operation.Description)
            + Words(Keyword(operation.Kind), operation.Name?.Text + declared, Directives(operation.Directives));
        return prefix is "query" ? Block(operation.Selections) : $"{prefix} {Block(operation.Selections)}";
    }

    private static string Keyword(OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };

    private static string Variable(VariableDefinition variable) =>
        Description(variable.Description)
        + Words($"{Print(variable.Variable)}: {Print(variable.Type)}", Default(variable.DefaultValue), Directives(variable.Directives));

    private static string Block(SelectionSet selections) => Block(selections.Items.Select(Selection));

    private static string Selection(Selection selection) => selection switch
    {
        Field field => Words(
            Arguments((field.Alias is { } alias ? alias.Text + ": " : "") + field.Name.Text, field.Arguments),
            Directives(field.Directives),
            field.Selections is { } selections ? Block(selections) : ""),
        FragmentSpread spread => Words("..." + spread.Name.Text, Directives(spread.Directives)),
        InlineFragment inline => Words(
            "...",
            inline.Condition is { } condition ? "on " + condition.Name : "",
            Directives(inline.Directives),
            Block(inline.Selections)),
        _ => throw new ArgumentOutOfRangeException(nameof(selection)),
    };

    private static string Arguments(string prefix, Argument[] arguments)
    {
        if (arguments.Length is 0)
            return prefix;
        var printed = arguments.Select(Argument).ToList();
        var line = $"{prefix}({string.Join(", ", printed)})";
        return line.Length <= LongestLine ? line : $"{prefix}(\n{Indent(string.Join('\n', printed))}\n)";
    }

    private static string Argument(Argument argument) => $"{argument.Name.Text}: {Print(argument.Value)}";

    private static string Directives(Directive[] directives) => string.Join(' ', directives.Select(directive =>
        "@" + directive.Name.Text + (directive.Arguments.Length is 0 ? "" : $"({string.Join(", ", directive.Arguments.Select(Argument))})")));

    private static string List(ListValue list)
    {
        var items = list.Items.Select(Print).ToList();
        var line = $"[{string.Join(", ", items)}]";
        return line.Length <= LongestLine ? line : $"[\n{Indent(string.Join('\n', items))}\n]";
    }

    private static string Object(ObjectValue value)
    {
        var fields = value.Fields.Select(item => $"{item.Name.Text}: {Print(item.Value)}").ToList();
        var line = $"{{ {string.Join(", ", fields)} }}";
        return line.Length <= LongestLine ? line : Block(fields);
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                '\b' => quoted.Append("\\b"),
                '\t' => quoted.Append("\\t"),
                '\n' => quoted.Append("\\n"),
                '\f' => quoted.Append("\\f"),
                '\r' => quoted.Append("\\r"),
                < ' ' or (>= '\u007F' and <= '\u009F') => quoted.Append($"\\u{(int)letter:X4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static string Default(Value? value) => value is null ? "" : "= " + Print(value);

    private static string Description(StringValue? description) => description is null ? "" : Print(description) + "\n";

    private static string Words(params ReadOnlySpan<string?> words)
    {
        var joined = new StringBuilder();
        foreach (var word in words)
        {
            if (!string.IsNullOrEmpty(word))
                joined.Append(joined.Length is 0 ? "" : " ").Append(word);
        }

        return joined.ToString();
    }

    private static string Block(IEnumerable<string> lines)
    {
        var joined = string.Join('\n', lines);
        return joined.Length is 0 ? "" : $"{{\n{Indent(joined)}\n}}";
    }

    private static string Indent(string text) => text.Length is 0 ? "" : "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);
}
