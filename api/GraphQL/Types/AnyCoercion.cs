using System.Collections;
using System.Globalization;
using System.Text.Json;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A custom scalar of which nothing is known: any value passes as it is (section 3.5.6).</summary>
public sealed class AnyCoercion : ScalarCoercion
{
    /// <summary>The only one there needs to be.</summary>
    public static AnyCoercion Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryRead(Value literal, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        value = Plain(literal, variables);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryRead(JsonElement json, out object? value)
    {
        value = Plain(json);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryWrite(object value, JsonOutput output)
    {
        Write(value, output);
        return true;
    }

    private static object? Plain(Value literal, IReadOnlyDictionary<string, object?>? variables) => literal switch
    {
        IntValue number when long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        IntValue number => double.Parse(number.Text, CultureInfo.InvariantCulture),
        FloatValue number => double.Parse(number.Text, CultureInfo.InvariantCulture),
        StringValue text => text.Text,
        BooleanValue boolean => boolean.IsTrue,
        EnumValue name => name.Name,
        ListValue list => list.Items.Select(item => Plain(item, variables)).ToArray(),
        ObjectValue fields => new InputObject(fields.Fields.Select(item => KeyValuePair.Create(item.Name.Text, Plain(item.Value, variables)))),
        Variable variable => variables?.GetValueOrDefault(variable.Name.Text),
        _ => null,
    };

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToArray(),
        JsonValueKind.Object => new InputObject(json.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Plain(member.Value)))),
        _ => null,
    };

    private static void Write(object? value, JsonOutput output)
    {
        switch (value)
        {
            case null:
                output.WriteNull();
                break;
            case JsonElement json:
                output.WriteRaw(json);
                break;
            case bool boolean:
                output.Write(boolean);
                break;
            case int or long or double or float or decimal when FloatCoercion.Instance.TryWrite(value, output):
                break;
            case string or ReadOnlyMemory<byte> when StringCoercion.Instance.TryWrite(value, output):
                break;
            case IEnumerable<KeyValuePair<string, object?>> members:
                output.StartObject();
                foreach (var (name, member) in members)
                {
                    output.Key(name);
                    Write(member, output);
                }

                output.EndObject();
                break;
            case IEnumerable items and not string:
                output.StartArray();
                foreach (var item in items)
                {
                    output.Item();
                    Write(item, output);
                }

                output.EndArray();
                break;
            default:
                output.Write(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
        }
    }
}
