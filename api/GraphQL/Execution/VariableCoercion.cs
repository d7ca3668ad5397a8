using System.Text.Json;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>Turns the variables of a request into values, and says of each that does not fit where inside it (section 6.1.2).</summary>
internal sealed class VariableCoercion(Schema schema, Document document, int mostErrors)
{
    private static readonly InputObject None = InputObject.Empty;

    private readonly List<GraphQLError> errors = [];
    private Location place;
    private string name = "";

    /// <summary>The values; with errors, they are not to be used.</summary>
    public static (InputObject Values, IReadOnlyList<GraphQLError> Errors) Read(
        Schema schema,
        Document document,
        OperationDefinition operation,
        JsonElement? json,
        int mostErrors)
    {
        if (operation.Variables.Length is 0)
            return (None, []);
        var reading = new VariableCoercion(schema, document, mostErrors);
        var values = reading.Read(operation, json is { ValueKind: JsonValueKind.Object } given ? given : null);
        return (values, reading.errors);
    }

    private InputObject Read(OperationDefinition operation, JsonElement? json)
    {
        var values = new InputObject(operation.Variables.Length);
        foreach (var variable in operation.Variables)
        {
            name = variable.Variable.Name.Text;
            place = document.LocationOf(variable.Start);
            if (values.ContainsKey(name))
                continue;
            if (schema.Resolve(variable.Type) is not { IsInput: true } type)
            {
                place = document.LocationOf(variable.Type.Start);
                Report("", $"cannot have type “{Printer.Print(variable.Type)}”, which is no input type");
            }
            else if (json is not { } given || !given.TryGetProperty(name, out var value))
            {
                if (variable.DefaultValue is { } literal)
                    values.Add(name, LiteralCoercion.TryRead(literal, type, null, out var read) ? read : null);
                else if (type.IsNonNull)
                    Report("", $"of type “{type}” must be given");
            }
            else
            {
                values.Add(name, Value(value, type));
            }
        }

        return values;
    }

    private object? Value(JsonElement json, SchemaType type)
    {
        try
        {
            return Value(json, type, "");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped, is JSON but no text.
            Report("", "has a string that is no Unicode text");
            return null;
        }
    }

    private object? Value(JsonElement json, SchemaType type, string path)
    {
        if (json.ValueKind is JsonValueKind.Null)
        {
            if (type.IsNonNull)
                Report(path, $"of type “{type}” must not be null");
            return null;
        }

        switch (type.Nullable)
        {
            case ListType list when json.ValueKind is JsonValueKind.Array:
                return List(json, list, path);
            case ListType list:
                return new[] { Value(json, list.Item, path) };
            case InputObjectType input:
                return Object(json, input, path);
            case EnumType names when json.ValueKind is JsonValueKind.String && names.TryGetMember(json.GetString()!, out var member):
                return member.Name;
            case ScalarType scalar when scalar.Coercion.TryRead(json, out var value):
                return value;
            default:
                Report(path, $"has the value {Shown(json)}, which is no {type.Named}");
                return null;
        }
    }

    private object?[] List(JsonElement json, ListType type, string path)
    {
        var items = new object?[json.GetArrayLength()];
        var i = 0;
        foreach (var item in json.EnumerateArray())
        {
            if (IsFull)
                break;
            items[i] = Value(item, type.Item, $"{path}[{i}]");
            i++;
        }

        return items;
    }

    private InputObject Object(JsonElement json, InputObjectType type, string path)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            Report(path, $"must be an object of type “{type}”, not {Shown(json)}");
            return None;
        }

        var given = 0;
        foreach (var member in json.EnumerateObject())
        {
            given++;
            if (!type.TryGetField(member.Name, out _))
                Report(path, $"has no field “{(member.Name.Length <= 60 ? member.Name : member.Name[..60] + "…")}”; its type is “{type}”");
            if (IsFull)
                return None;
        }

        var read = new InputObject(type.Fields.Count);
        foreach (var part in type.Fields)
        {
            if (json.TryGetProperty(part.Name, out var value))
                read.Add(part.Name, Value(value, part.Type, $"{path}.{part.Name}"));
            else if (part.HasDefault)
                read.Add(part.Name, part.Default);
            else if (part.Type.IsNonNull)
                Report(path, $"lacks the field “{part.Name}” of type “{part.Type}”");
        }

        if (type.IsOneOf && !(given is 1 && json.EnumerateObject().First().Value.ValueKind is not JsonValueKind.Null))
            Report(path, $"of type “{type}” must have exactly one field, and not null");
        return read;
    }

    private bool IsFull => errors.Count >= mostErrors;

    private void Report(string path, string problem)
    {
        if (!IsFull)
            errors.Add(new($"Variable “${name}”{(path.Length is 0 ? "" : $" at “{name}{path}”")} {problem}.", [place]) { Code = ErrorCodes.BadUserInput });
    }

    private static string Shown(JsonElement json) => json.GetRawText() is var text && text.Length <= 60 ? text : text[..60] + "…";
}
