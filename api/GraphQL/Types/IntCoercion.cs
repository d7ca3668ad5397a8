using System.Globalization;
using System.Text.Json;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>Int: whole numbers of 32 bits (section 3.5.1).</summary>
public sealed class IntCoercion : ScalarCoercion
{
    /// <summary>The only one there needs to be.</summary>
    public static IntCoercion Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryRead(Value literal, IReadOnlyDictionary<string, object?>? variables, out object? value)
    {
        value = literal is IntValue number && int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read) ? read : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryRead(JsonElement json, out object? value)
    {
        value = null;
        if (json.ValueKind is not JsonValueKind.Number)
            return false;
        if (json.TryGetInt32(out var whole))
            value = whole;
        else if (json.TryGetDouble(out var number) && Whole(number) is { } same)
            value = same;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(object value, JsonOutput output)
    {
        var whole = value switch
        {
            int number => number,
            long number => number is >= int.MinValue and <= int.MaxValue ? (int)number : null,
            bool boolean => boolean ? 1 : 0,
            double number => Whole(number),
            decimal number => Whole((double)number),
            short or ushort or byte or sbyte => Convert.ToInt32(value, CultureInfo.InvariantCulture),
            string { Length: > 0 } text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Whole(number),
            _ => (int?)null,
        };
        if (whole is not { } written)
            return false;
        output.Write(written);
        return true;
    }

    private static int? Whole(double number) =>
        number is >= int.MinValue and <= int.MaxValue && Math.Floor(number) == number ? (int)number : null;
}
