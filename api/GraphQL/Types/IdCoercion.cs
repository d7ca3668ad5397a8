using System.Globalization;
using System.Text.Json;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>ID: strings, and whole numbers read as strings (section 3.5.5).</summary>
public sealed class IdCoercion : ScalarCoercion
{
    /// <summary>The only one there needs to be.</summary>
    public static IdCoercion Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryRead(Value literal, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        value = literal switch
        {
            StringValue text => text.Text,
            IntValue number => number.Text,
            _ => null,
        };
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryRead(JsonElement json, out object? value)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number when json.TryGetInt64(out var whole) => whole.ToString(CultureInfo.InvariantCulture),
            JsonValueKind.Number when json.TryGetDouble(out var number) && double.IsFinite(number) && Math.Floor(number) == number =>
                number.ToString("R", CultureInfo.InvariantCulture),
            _ => null,
        };
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
            case int or long or short or byte or Guid:
                output.Write(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                return true;
            case double number when Math.Floor(number) == number && double.IsFinite(number):
                output.Write(number.ToString("R", CultureInfo.InvariantCulture));
                return true;
            default:
                return false;
        }
    }
}
