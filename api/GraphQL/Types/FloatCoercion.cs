using System.Globalization;
using System.Text.Json;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>Float: finite numbers of double precision (section 3.5.2).</summary>
public sealed class FloatCoercion : ScalarCoercion
{
    /// <summary>The only one there needs to be.</summary>
    public static FloatCoercion Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryRead(Value literal, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        var text = literal switch
        {
            IntValue number => number.Text,
            FloatValue number => number.Text,
            _ => null,
        };
        value = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && double.IsFinite(read) ? read : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryRead(JsonElement json, out object? value)
    {
        value = json.ValueKind is JsonValueKind.Number && json.TryGetDouble(out var number) && double.IsFinite(number) ? number : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(object value, JsonOutput output)
    {
        var number = value switch
        {
            double real => real,
            bool boolean => boolean ? 1 : 0,
            int or long or float or decimal or short or ushort or byte or sbyte or uint => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            string { Length: > 0 } text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) => read,
            _ => double.NaN,
        };
        if (!double.IsFinite(number))
            return false;
        output.Write(number);
        return true;
    }
}
