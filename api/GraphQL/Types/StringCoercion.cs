using System.Globalization;
using System.Text.Json;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>String: Unicode text (section 3.5.3).</summary>
public sealed class StringCoercion : ScalarCoercion
{
    /// <summary>The only one there needs to be.</summary>
    public static StringCoercion Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryRead(Value literal, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        value = (literal as StringValue)?.Text;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryRead(JsonElement json, out object? value)
    {
        value = json.ValueKind is JsonValueKind.String ? json.GetString() : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(object value, JsonOutput output)
    {
        switch (value)
        {
            case string text:
                output.Write(text);
                return true;
            case ReadOnlyMemory<byte> utf8:
                output.WriteUtf8(utf8.Span);
                return true;
            case bool boolean:
                output.Write(boolean ? "true" : "false");
                return true;
            case DateOnly date:
                output.Write(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                return true;
            case int or long or short or byte or decimal or Uri or Guid or Enum:
                output.Write(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                return true;
            case double number when double.IsFinite(number):
                output.Write(number.ToString("R", CultureInfo.InvariantCulture));
                return true;
            default:
                return false;
        }
    }
}
